import type { Command, Outcome } from '@scrip/rules'
import type { Ledger } from '../ports/ledger.ts'

export type DecidedOutcome = Exclude<Outcome, { status: 'failed' }>

/** @throws the error of a command that would have broken a law; the application answers 500. */
export async function submitOne(ledger: Ledger, command: Command): Promise<DecidedOutcome> {
  const [outcome] = await ledger.submit([command])
  if (outcome === undefined) throw new Error('the ledger answered no outcome')
  if (outcome.status === 'failed') throw outcome.error
  return outcome
}
