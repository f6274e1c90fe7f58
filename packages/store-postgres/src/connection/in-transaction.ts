import { DatabaseError, type Pool, type PoolClient } from 'pg'
import { classifyError, CommittedShortError, toPortError, UnknownOutcomeError } from './database-errors.ts'

/**
 * Runs `work` in one transaction and commits it.
 *
 * Until COMMIT is sent, any error means that nothing was written. An error in answer to COMMIT that does not prove a
 * rollback becomes an UnknownOutcomeError.
 *
 * @param shouldCommit - false for a result that wrote nothing: its locks are dropped without waiting for the disk.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
  shouldCommit: (result: Result) => boolean = () => true,
): Promise<Result> {
  const client = await connect(pool)
  try {
    // Not awaited before the work: on a pipelined connection BEGIN travels with the first statement.
    const [, result] = await Promise.all([client.query('begin'), work(client)])
    if (shouldCommit(result)) await commit(client, [])
    else await client.query('rollback')
    client.release()
    return result
  } catch (error) {
    await giveBack(client, error)
    throw error
  }
}

/**
 * The statements of a batch take arrays, whose lengths say nothing about the best plan: it is always by index. Left alone,
 * PostgreSQL would plan a partitioned table anew for each short array, which costs more than the statement.
 *
 * A batch is decided in milliseconds. When its process stands still, stopped or starved, PostgreSQL ends the transaction
 * after four seconds: the others need not wait on its locks for as long as it pleases.
 */
const beginWithKnownPlans =
  'begin; set local plan_cache_mode = force_generic_plan; set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off; set local enable_material = off; set local idle_in_transaction_session_timeout = 4000'

/** What work has decided, and the answers to its last statements, which nobody has waited for. */
export interface Sent<Result> {
  readonly result: Result
  readonly writes: readonly Promise<unknown>[]
}

/**
 * Like `inTransaction`, but COMMIT travels with the last statements instead of after their answers. A statement that fails
 * turns it into a rollback; what cannot be told apart from a commit becomes an UnknownOutcomeError. Without writes there is
 * nothing to commit.
 */
export async function inSentTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Sent<Result>>,
): Promise<Result> {
  const client = await connect(pool)
  try {
    const [, { result, writes }] = await Promise.all([client.query(beginWithKnownPlans), work(client)])
    if (writes.length > 0) await commit(client, writes)
    else await client.query('rollback')
    client.release()
    return result
  } catch (error) {
    await giveBack(client, error)
    throw error
  }
}

/**
 * Sends one statement that is a transaction of its own. An error that does not prove a rollback becomes an
 * UnknownOutcomeError.
 */
export async function inOneStatement(pool: Pool, send: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await connect(pool)
  try {
    await send(client)
    client.release()
  } catch (error) {
    const isRefused = provesRollback(error)
    client.release(!isRefused)
    throw isRefused ? error : new UnknownOutcomeError('The answer to a statement was lost.', { cause: error })
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  return await pool.connect().catch((error: unknown) => {
    throw toPortError(error)
  })
}

async function commit(client: PoolClient, writes: readonly Promise<unknown>[]): Promise<void> {
  const answers = await Promise.allSettled([client.query('commit'), ...writes])
  const [committed, ...written] = answers
  const refused = written.find((answer) => answer.status === 'rejected' && provesRollback(answer.reason))
  if (refused?.status === 'rejected') throw refused.reason
  if (committed.status === 'rejected') {
    if (provesRollback(committed.reason)) throw committed.reason
    throw new UnknownOutcomeError('The answer to COMMIT was lost.', { cause: committed.reason })
  }
  // PostgreSQL answers COMMIT so when an earlier statement had failed.
  if (committed.value.command !== 'COMMIT') throw new Error('The transaction was rolled back.')
  // It is on disk, but a check of ours has found it to be less than it should be.
  for (const answer of written) {
    if (answer.status === 'rejected') {
      throw new CommittedShortError('A batch on disk has fewer rows than it should have.', {
        cause: answer.reason,
      })
    }
  }
}

function provesRollback(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'ERROR'
}

/** After an error the connection is only kept when it proves that it still works. */
async function giveBack(client: PoolClient, error: unknown): Promise<void> {
  const isUsable =
    !(error instanceof UnknownOutcomeError) &&
    classifyError(error) !== 'unavailable' &&
    (await client.query('rollback').then(
      () => true,
      () => false,
    ))
  client.release(!isUsable)
}
