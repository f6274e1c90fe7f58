import { UnavailableError } from '@scrip/api/ports'
import { accountKey, type Command, kindOf, type Outcome } from '@scrip/rules'
import { classifyError, CommittedShortError, UnknownOutcomeError } from '../connection/database-errors.ts'
import { findFate } from './find-fate.ts'
import type { BatchWorld } from './ledger-world.ts'
import { type BatchDecided, writeBatch } from './write-batch.ts'

const attemptsMax = 5

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
  world: BatchWorld,
  commands: readonly Command[],
): Promise<readonly Outcome[]> {
  for (let attempt = 1; ; attempt++) {
    const decided: { last: BatchDecided | null } = { last: null }
    try {
      return await writeBatch(world, commands, (batch) => (decided.last = batch))
    } catch (error) {
      for (const command of commands) world.remembered.forget(keyOf(command))
      if (error instanceof UnknownOutcomeError && decided.last !== null) {
        // Nobody may be told "accepted" of what is not on disk, and nothing may be done twice.
        if ((await findFate(world.pool, decided.last.changes)) === 'committed') return decided.last.outcomes
        if (attempt < attemptsMax) continue
      }
      // To do it again would make it worse.
      if (error instanceof CommittedShortError) return commands.map(() => ({ status: 'failed', error }))
      const next = nextStep(error, attempt, commands.length)
      if (next === 'again') continue
      if (next === 'fail') return [{ status: 'failed', error: toError(error) }]
      if (next === 'give_up') {
        throw new UnavailableError('The database cannot be reached; nothing was written.', { cause: error })
      }
      const middle = commands.length >> 1
      const first = await submitHalf(world, commands.slice(0, middle))
      return [...first, ...(await submitHalf(world, commands.slice(middle)))]
    }
  }
}

/** What happens to one half is told to its own callers: the other may be on disk. */
function submitHalf(world: BatchWorld, commands: readonly Command[]): Promise<readonly Outcome[]> {
  return submitBatch(world, commands).catch((error: unknown) =>
    commands.map(() => ({ status: 'failed', error: toError(error) }) as const),
  )
}

function keyOf(command: Command): string {
  return accountKey({ teamId: command.teamId, kind: kindOf(command) })
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
