export interface RegularWork {
  /** Waits for a run that is under way. */
  close(): Promise<void>
}

/** Runs the work now and again after each interval, never twice at once. An error is told, and the next run tries again. */
export function startRegularWork(
  work: () => Promise<void>,
  intervalMs: number,
  onError: (error: unknown) => void,
): RegularWork {
  const run = (): Promise<void> => work().catch(onError)
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, intervalMs)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
