import type { Ledger } from '@scrip/api'

export const dueWorkIntervalMs = 10_000
const accountsPerRun = 200

/**
 * Books what falls due by itself (expiries, period ends, ends of holds), so that lists and reports show it soon.
 * No charge waits for it: each decision books what is due on its own account first.
 */
export async function bookDueWork(ledger: Ledger): Promise<void> {
  // A full run means that there may be more.
  while ((await ledger.runDue(accountsPerRun)) === accountsPerRun);
}
