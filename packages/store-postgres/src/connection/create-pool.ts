import { Pool, types } from 'pg'

const int8 = 20

/**
 * Makes the pool that the store works on. Its types are its own: whole numbers of 8 bytes come as numbers, and one
 * that JavaScript cannot hold exactly is an error instead of a rounded balance.
 *
 * Connections are pipelined: statements of one batch go out together and are answered together.
 */
export function createPool(connectionString: string, connectionsMax = 16): Pool {
  const pool = new Pool({
    ...pipelined,
    connectionString,
    max: connectionsMax,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: getTypeParser },
  })
  // An idle connection that breaks is replaced by the next caller; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** The driver's types do not name this option yet. */
const pipelined: object = { pipeline: true }

const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === int8 && format !== 'binary' ? parseSafeInteger : types.getTypeParser(oid, format)

function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is more than a number can hold exactly`)
  return value
}
