/** The store cannot be reached. The application answers 503 with `Retry-After`, and nothing was written. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
  readonly code = 'unavailable'
}

/** Judged by `code`, because a store may bring a class of its own. */
export function isUnavailable(error: unknown): boolean {
  return hasCode(error, 'unavailable')
}

/** A write was on its way to disk when the store was lost, and nobody can say whether it arrived. */
export function isUnknownOutcome(error: unknown): boolean {
  return hasCode(error, 'unknown_outcome')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
