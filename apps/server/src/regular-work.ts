export interface RegularWork {
  /** Runs it once more as soon as it can, and not only after the interval. */
  wake(): void
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
  let isClosed = false
  let waiting = 0
  const runNext = (): void => {
    // Of several that wait behind a long run, one is enough.
    if (isClosed || waiting > 0) return
    waiting += 1
    running = running.then(() => {
      waiting -= 1
      return isClosed ? undefined : run()
    })
  }
  const timer = setInterval(runNext, intervalMs)
  return {
    wake: runNext,
    close: async () => {
      isClosed = true
      clearInterval(timer)
      await running
    },
  }
}
