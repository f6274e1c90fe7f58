import type { CreditKind, ErrorCode, LimitFact, Problem, Violation } from '../generated/schemas.ts'
import { ScripError } from './scrip-error.ts'

/** A refusal by the server, or in its stead by this client: then nothing was sent. */
export class ApiError<Status extends number = number> extends ScripError {
  override readonly name: string = 'ApiError'
  declare readonly status: Status
  /** Stable for ever. Null when the answer is not of the contract. */
  declare readonly code: ErrorCode | null
  /** The contract's problem body. Null when the body was something else, such as a proxy's page. */
  declare readonly problem: Problem | null
}

/** What a 402 is about. */
export interface Shortage {
  readonly kind: CreditKind
  /** Credits that the answer would have cost. */
  readonly required: number
  /** Credits that there were. */
  readonly available: number
}

/** 402: too few credits of this kind, in all or under the hold that was to pay (`code`). Nothing was returned and nothing taken. */
export class InsufficientCreditsError extends ApiError<402> implements Shortage {
  override readonly name = 'InsufficientCreditsError'
  declare readonly kind: CreditKind
  declare readonly required: number
  declare readonly available: number
}

/** A budget stops the call: this client's own before anything is sent, or a key's, member's or team's on the server. */
export class BudgetExceededError extends ApiError<402> implements Shortage {
  override readonly name = 'BudgetExceededError'
  /** `client`: the budget of `createClient` or of a scope; nothing was sent. `server`: a 402 of the server. */
  declare readonly source: 'client' | 'server'
  declare readonly kind: CreditKind
  declare readonly required: number
  declare readonly available: number
}

/** 403: the plan does not allow this page size, page or feature. */
export class PlanLimitError extends ApiError<403> {
  override readonly name = 'PlanLimitError'
  declare readonly limit: LimitFact | null
}

/** 429: too many requests, and the wait is longer than `retry.maxRetryAfter` or the attempts are used up. */
export class RateLimitError extends ApiError<429> {
  override readonly name = 'RateLimitError'
  /** Whole seconds to wait. Null when the server did not say. */
  declare readonly retryAfterSeconds: number | null
}

/** One place that is wrong. `option` is an option of the call or of the client; every other one is of the contract. */
export interface Fault extends Omit<Violation, 'in'> {
  readonly in: Violation['in'] | 'option'
}

/** 400 or 422, or found before anything was sent: the request breaks the contract. Nothing was spent. */
export class ValidationError extends ApiError<400 | 422> {
  override readonly name = 'ValidationError'
  /** Each place that breaks the contract, named by JSON pointer. */
  declare readonly fields: readonly Fault[]
}

/**
 * 409, 412 or 428: an idempotency key used for something else, a hold or grant that has ended, more than a charge or
 * payment has left, or an account that moved on since the preview. `code` says which.
 */
export class ConflictError extends ApiError<409 | 412 | 428> {
  override readonly name = 'ConflictError'
  /** 412: the version now. */
  declare readonly currentVersion: string | null
}

/** 404: nothing with this id that the caller may see. */
export class NotFoundError extends ApiError<404> {
  override readonly name = 'NotFoundError'
}

/** 401 or 403: not authenticated, or not permitted. `code` says which. */
export class AuthError extends ApiError<401 | 403> {
  override readonly name = 'AuthError'
}

/** 5xx: something broke on the way or on the server. `credits.settled` is false: a priced call may have been charged. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'
}
