import { DatabaseError, type Pool, type PoolClient } from 'pg'
import { toPortError, UnknownOutcomeError } from './database-errors.ts'

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
    if (shouldCommit(result)) await commit(client)
    else await client.query('rollback')
    client.release()
    return result
  } catch (error) {
    await giveBack(client, error)
    throw error
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toPortError(error)
  })
  // The connection can break between two statements; the next statement then fails, which is soon enough.
  if (client.listenerCount('error') === 0) client.on('error', () => undefined)
  return client
}

async function commit(client: PoolClient): Promise<void> {
  const answer = await client.query('commit').catch((error: unknown) => {
    const provesRollback = error instanceof DatabaseError && error.severity === 'ERROR'
    throw provesRollback ? error : new UnknownOutcomeError('The answer to COMMIT was lost.', { cause: error })
  })
  // PostgreSQL answers COMMIT so when an earlier statement had failed.
  if (answer.command !== 'COMMIT') throw new Error('The transaction was rolled back.')
}

/** After an error the connection is only kept when it proves that it still works. */
async function giveBack(client: PoolClient, error: unknown): Promise<void> {
  const isUsable =
    !(error instanceof UnknownOutcomeError) &&
    (await client.query('rollback').then(
      () => true,
      () => false,
    ))
  client.release(!isUsable)
}
