import type { Ledger } from '@scrip/api/ports'
import { accountKey, type AccountRecords, type Command, kindOf, type Outcome } from '@scrip/rules'
import { observeOutcome } from './observe-books.ts'

/** A command with what became of it on the server. */
export interface Decided {
  readonly command: Command
  readonly outcome: Outcome
}

/**
 * Gives a serial store the commands in the order in which the server's ledger shows that they were committed, account by
 * account. What left no line behind, a refusal or a free call, is tried after each step, as a dry run that changes nothing,
 * until it has the answer that it had.
 *
 * @returns what was answered otherwise, in words; empty when nothing was.
 */
export async function replayInOrder(
  ledger: Ledger,
  decided: readonly Decided[],
  books: readonly AccountRecords[],
): Promise<readonly string[]> {
  const differences: string[] = []
  for (const { account, entries } of books) {
    const key = accountKey(account)
    const own = decided.filter(
      ({ command }) => accountKey({ ...account, teamId: command.teamId, kind: kindOf(command) }) === key,
    )
    const place = placesOf(entries)
    const written = own
      .filter(({ command, outcome }) => outcome.status === 'accepted' && place.has(command.requestId))
      .toSorted((a, b) => (place.get(a.command.requestId) ?? 0) - (place.get(b.command.requestId) ?? 0))
    const replayed = own.filter(({ outcome }) => outcome.status === 'replayed')
    let unplaced = own.filter((one) => !written.includes(one) && !replayed.includes(one))
    // What has fallen due is booked in the name of whoever came first, and that call has lines.
    const isStartKnown = written.length === 0
    if (isStartKnown) unplaced = await withoutPlaced(ledger, unplaced)
    else unplaced = await withoutRefused(ledger, unplaced)
    for (const one of written) {
      differences.push(...(await compare(ledger, one)))
      unplaced = await withoutPlaced(ledger, unplaced)
    }
    for (const one of replayed) differences.push(...(await compare(ledger, one)))
    for (const { command, outcome } of unplaced) {
      differences.push(`${command.requestId}: nowhere ${JSON.stringify(observeOutcome(outcome))}`)
    }
  }
  return differences
}

function placesOf(entries: AccountRecords['entries']): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { requestId, sequence } of entries) {
    places.set(requestId, Math.min(places.get(requestId) ?? sequence, sequence))
  }
  return places
}

async function compare(ledger: Ledger, { command, outcome }: Decided): Promise<readonly string[]> {
  const [again] = await ledger.submit([command])
  if (again === undefined) return [`${command.requestId}: no outcome`]
  const [there, here] = [outcome, again].map((one) => JSON.stringify([one.status, observeOutcome(one)]))
  return there === here ? [] : [`${command.requestId}: ${there} on the server, ${here} in order`]
}

async function withoutRefused(ledger: Ledger, unplaced: readonly Decided[]): Promise<Decided[]> {
  const isRefused = ({ outcome }: Decided): boolean => outcome.status === 'refused'
  const free = unplaced.filter((one) => !isRefused(one))
  return [...free, ...(await withoutPlaced(ledger, unplaced.filter(isRefused)))]
}

/** A free call is made where it fits, since it leaves a record; a refused one leaves none. */
async function withoutPlaced(ledger: Ledger, unplaced: readonly Decided[]): Promise<Decided[]> {
  const left: Decided[] = []
  for (const one of unplaced) {
    const { command, outcome } = one
    const [tried] = await ledger.submit(['dryRun' in command ? { ...command, dryRun: true } : command])
    const isSame =
      tried?.status === outcome.status &&
      JSON.stringify(observeOutcome(tried)) === JSON.stringify(observeOutcome(outcome))
    if (!isSame) left.push(one)
    else if (outcome.status === 'accepted') await ledger.submit([command])
  }
  return left
}
