import type { CreditKind, ErrorCode, LimitFact, Problem, Violation } from '../generated/schemas.ts'
import { type ErrorContext, ScripError } from './scrip-error.ts'

/** What the server refused with. */
export interface Refusal<Status extends number = number> {
  readonly status: Status
  /** The contract's problem body. Null when the body was something else, such as a proxy's page. */
  readonly problem: Problem | null
  /** When there is no problem body to take them from. */
  readonly code?: ErrorCode
  readonly message?: string
  readonly fields?: readonly Violation[]
}

/** A refusal by the server, or in its stead by this client's own budget. */
export class ApiError<Status extends number = number> extends ScripError {
  override readonly name: string = 'ApiError'
  readonly status: Status
  /** Stable for ever. Null when the answer is not of the contract. */
  readonly code: ErrorCode | null
  readonly problem: Problem | null

  constructor(refusal: Refusal<Status>, context: ErrorContext) {
    const { problem, status } = refusal
    super(problem?.detail ?? refusal.message ?? `The server answered ${status}.`, context)
    this.status = status
    this.code = problem?.code ?? refusal.code ?? null
    this.problem = problem
  }
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
  readonly kind: CreditKind
  readonly required: number
  readonly available: number

  constructor(problem: Problem, shortage: Shortage, context: ErrorContext) {
    super({ status: 402, problem }, context)
    this.kind = shortage.kind
    this.required = shortage.required
    this.available = shortage.available
  }
}

/** A budget stops the call: this client's own before anything is sent, or a key's, member's or team's on the server. */
export class BudgetExceededError extends ApiError<402> implements Shortage {
  override readonly name = 'BudgetExceededError'
  /** `client`: the budget of `createClient`; nothing was sent. `server`: a 402 of the server. */
  readonly source: 'client' | 'server'
  readonly kind: CreditKind
  readonly required: number
  readonly available: number

  constructor(problem: Problem | null, shortage: Shortage, context: ErrorContext) {
    const { kind, required, available } = shortage
    const message = `The budget of this client has ${available} ${kind} credits left and the call can cost ${required}.`
    super({ status: 402, problem, code: 'budget_exceeded', message }, context)
    this.source = problem === null ? 'client' : 'server'
    this.kind = kind
    this.required = required
    this.available = available
  }
}

/** 403: the plan does not allow this page size, page or feature. */
export class PlanLimitError extends ApiError<403> {
  override readonly name = 'PlanLimitError'
  readonly limit: LimitFact | null

  constructor(problem: Problem, context: ErrorContext) {
    super({ status: 403, problem }, context)
    this.limit = problem.limit ?? null
  }
}

/** 429: too many requests, and the wait is longer than `retry.maxRetryAfter` or the attempts are used up. */
export class RateLimitError extends ApiError<429> {
  override readonly name = 'RateLimitError'
  /** Whole seconds to wait. Null when the server did not say. */
  readonly retryAfterSeconds: number | null

  constructor(refusal: Refusal<429>, retryAfterSeconds: number | null, context: ErrorContext) {
    super(refusal, context)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** 400 or 422, or found before anything was sent: the request breaks the contract. Nothing was spent. */
export class ValidationError extends ApiError<400 | 422> {
  override readonly name = 'ValidationError'
  /** Each place that breaks the contract, named by JSON pointer. */
  readonly fields: readonly Violation[]

  constructor(refusal: Refusal<400 | 422>, context: ErrorContext) {
    super(refusal, context)
    this.fields = refusal.problem?.errors ?? refusal.fields ?? []
  }
}

/**
 * 409, 412 or 428: an idempotency key used for something else, a hold or grant that has ended, more than a charge or
 * payment has left, or an account that moved on since the preview. `code` says which.
 */
export class ConflictError extends ApiError<409 | 412 | 428> {
  override readonly name = 'ConflictError'
  /** 412: the version now. */
  readonly currentVersion: string | null

  constructor(refusal: Refusal<409 | 412 | 428>, context: ErrorContext) {
    super(refusal, context)
    this.currentVersion = refusal.problem?.current_version ?? null
  }
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
