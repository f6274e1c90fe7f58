/** One question at a time: calls that need the same answer wait for it together. */
export interface StepUpPrompt {
  ask(): Promise<boolean>
  /** Answers everybody who waits. */
  answer(isProved: boolean): void
  isOpen(): boolean
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void
}

export function createStepUpPrompt(): StepUpPrompt {
  const listeners = new Set<() => void>()
  let waiting: ((isProved: boolean) => void)[] = []
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    ask: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve]
        tell()
      }),
    answer: (isProved) => {
      const answered = waiting
      waiting = []
      for (const resolve of answered) resolve(isProved)
      tell()
    },
    isOpen: () => waiting.length > 0,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
