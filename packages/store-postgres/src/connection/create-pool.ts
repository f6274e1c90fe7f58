import { Pool, types } from 'pg'

const int8 = 20
const json = 114

/**
 * Makes the pool that the store works on. Its types are its own: whole numbers of 8 bytes come as numbers, and one
 * that JavaScript cannot hold exactly is an error instead of a rounded balance. JSON that is kept as it was written (`json`,
 * not `jsonb`) comes as that text: who reads it knows whether it was parsed before.
 *
 * Connections are pipelined: statements of one batch go out together and are answered together.
 */
export function createPool(connectionString: string, connectionsMax = 16, statementTimeoutMs = 30_000): Pool {
  const pool = new Pool({
    ...pipelined,
    connectionString,
    max: connectionsMax,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: statementTimeoutMs,
    // The server's own limit is told over the connection; when that is half dead, only this one ends the wait.
    query_timeout: statementTimeoutMs + 5_000,
    keepAliveInitialDelayMillis: 10_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: getTypeParser },
  })
  // An idle connection that breaks is replaced by the next caller; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks in use: its query is told; the event would end the process, whoever uses the client.
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
  })
  return pool
}

/** The driver's types do not name this option yet. */
const pipelined: object = { pipeline: true }

const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (format === 'binary') return types.getTypeParser(oid, format)
  if (oid === int8) return parseSafeInteger
  if (oid === json) return keepText
  return types.getTypeParser(oid, format)
}

function keepText(text: string): string {
  return text
}

function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is more than a number can hold exactly`)
  return value
}
