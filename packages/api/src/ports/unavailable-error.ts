/** The store cannot be reached. The application answers 503 with `Retry-After`, and nothing was written. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
  readonly code = 'unavailable'
}

/** Judged by `code`, because a store may bring a class of its own. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'unavailable'
}
