import type { Ledger } from '@scrip/api'

const intervalMs = 10_000
const accountsPerRun = 200

/**
 * Books what falls due by itself (expiries, period ends) now and then, so that lists and reports show it soon.
 * No charge waits for it: each decision books what is due on its own account first.
 */
export function startDueWork(ledger: Ledger, onError: (error: unknown) => void): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      // A full run means that there may be more.
      while ((await ledger.runDue(accountsPerRun)) === accountsPerRun);
    } catch (error) {
      onError(error)
    }
  }
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
