import { UnavailableError } from '@scrip/api/ports'
import { DatabaseError } from 'pg'

/**
 * The connection broke between COMMIT and its answer, and afterwards nobody could say what became of it.
 * Whoever has an idempotency key may ask again; nobody else may, or the same thing is done twice.
 */
export class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError'
  readonly code = 'unknown_outcome'
}

/** A check of ours found a batch to be less than it should be when it was on disk already. Nobody may do it again. */
export class CommittedShortError extends Error {
  override readonly name = 'CommittedShortError'
}

/**
 * What an error says about a transaction whose COMMIT was not sent.
 * - `conflict`: lost against another transaction; the same again may succeed.
 * - `duplicate`: somebody else wrote the same key first; the same again sees it.
 * - `unavailable`: the database is gone, full or closing.
 * - `broken`: the statement itself.
 */
export type DatabaseErrorKind = 'conflict' | 'duplicate' | 'unavailable' | 'broken'

export function classifyError(error: unknown): DatabaseErrorKind {
  if (error instanceof UnavailableError) return 'unavailable'
  if (error instanceof DatabaseError) return classifyState(error.code ?? '')
  return isConnectionError(error) ? 'unavailable' : 'broken'
}

/** @see PostgreSQL's manual, appendix A: the first two characters are the class. */
function classifyState(state: string): DatabaseErrorKind {
  if (state === '40001' || state === '40P01') return 'conflict'
  if (state === '23505') return 'duplicate'
  const isUnavailable =
    ['08', '53', '58'].includes(state.slice(0, 2)) ||
    state.startsWith('57P') ||
    state === '55P03' ||
    state === '57014' ||
    // The transaction stood still for too long, since this process did.
    state === '25P03'
  return isUnavailable ? 'unavailable' : 'broken'
}

const connectionMessages =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after)/

function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)) return true
  return connectionMessages.test(error.message)
}

/** For reads and single statements: a lost connection becomes the error that the application knows. */
export function toPortError(error: unknown): unknown {
  if (error instanceof UnavailableError || classifyError(error) !== 'unavailable') return error
  return new UnavailableError('The database cannot be reached.', { cause: error })
}
