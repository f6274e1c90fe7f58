import { type Clock, type IdSource, UnavailableError } from '@scrip/api/ports'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Changes, type Command, needs, type Outcome } from '@scrip/rules'
import type pg from 'pg'
import { classifyError, UnknownOutcomeError } from '../connection/database-errors.ts'
import { inSentTransaction } from '../connection/in-transaction.ts'
import { decideInParts } from './decide-in-parts.ts'
import { findFate } from './find-fate.ts'
import { lockAndLoadViews } from './load-views.ts'
import { ChangeWriter } from './write-changes.ts'

export interface LedgerWorld {
  readonly pool: pg.Pool
  readonly clock: Clock
  readonly ids: IdSource
}

/** What was decided and, when an error came after COMMIT was sent, perhaps committed. */
interface BatchDecided {
  readonly outcomes: readonly Outcome[]
  readonly changes: readonly Changes[]
}

const attemptsMax = 5
/** Up to here the statements of a batch cost more than its rows. */
const smallBatchMax = 32

/**
 * Decides the commands in order and writes what they change, all in one transaction. Answers when it is on disk.
 *
 * What is repeated on an error is only what provably was not committed. A command that the database refuses takes
 * nobody with it: the batch is halved until the command is alone, and it alone has failed.
 *
 * @throws UnavailableError when nothing was written and the database cannot be reached.
 * @throws UnknownOutcomeError when the answer to COMMIT was lost and the database cannot be asked what became of it.
 */
export async function submitBatch(
  world: LedgerWorld,
  commands: readonly Command[],
): Promise<readonly Outcome[]> {
  for (let attempt = 1; ; attempt++) {
    const decided: { last: BatchDecided | null } = { last: null }
    try {
      return await decideAndWrite(world, commands, (batch) => (decided.last = batch))
    } catch (error) {
      if (error instanceof UnknownOutcomeError && decided.last !== null) {
        // Nobody may be told "accepted" of what is not on disk, and nothing may be done twice.
        if ((await findFate(world.pool, decided.last.changes)) === 'committed') return decided.last.outcomes
        if (attempt < attemptsMax) continue
      }
      const next = nextStep(error, attempt, commands.length)
      if (next === 'again') continue
      if (next === 'fail') return [{ status: 'failed', error: toError(error) }]
      if (next === 'give_up') {
        throw new UnavailableError('The database cannot be reached; nothing was written.', { cause: error })
      }
      const middle = commands.length >> 1
      const first = await submitBatch(world, commands.slice(0, middle))
      return [...first, ...(await submitBatch(world, commands.slice(middle)))]
    }
  }
}

function decideAndWrite(
  { pool, clock, ids }: LedgerWorld,
  commands: readonly Command[],
  onDecided: (batch: BatchDecided) => void,
): Promise<readonly Outcome[]> {
  return inSentTransaction(pool, async (client) => {
    const { views, now } = await lockAndLoadViews(client, commands.map(needs), () => clock.now())
    const writer = new ChangeWriter(client, views, commands.length <= smallBatchMax)
    const [outcomes, changes]: [Outcome[], Changes[]] = [[], []]
    for (const part of decideInParts(views, commands, { now, id: (prefix) => ids.next(prefix) })) {
      outcomes.push(...part.outcomes)
      changes.push(...part.changes)
      writer.append(part.changes, part.views)
      // What is written leaves with the next turn; the database works on it while the next part is decided.
      if (outcomes.length < commands.length) await nextTurn()
    }
    onDecided({ outcomes, changes })
    writer.finish()
    // Whether an account was opened cannot be found out afterwards, so COMMIT waits for proof that all went well.
    if (changes.some(({ isNewAccount }) => isNewAccount)) await Promise.all(writer.writes)
    return { result: outcomes, writes: writer.writes }
  })
}

type NextStep = 'again' | 'halve' | 'fail' | 'give_up'

function nextStep(error: unknown, attempt: number, size: number): NextStep {
  switch (classifyError(error)) {
    case 'conflict':
      return attempt < attemptsMax ? 'again' : 'give_up'
    case 'unavailable':
      // A pooled connection may have died while it lay idle; a fresh one tells whether the database is there.
      return attempt < 2 ? 'again' : 'give_up'
    case 'duplicate':
      if (size > 1) return 'halve'
      return attempt < attemptsMax ? 'again' : 'fail'
    case 'broken':
      return size > 1 ? 'halve' : 'fail'
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
