import type {
  ApiError,
  AuthError,
  BudgetExceededError,
  ConflictError,
  InsufficientCreditsError,
  NotFoundError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  ValidationError,
} from '../errors/api-error.ts'
import type { ScripError } from '../errors/scrip-error.ts'
import type { Receipt } from './receipt.ts'

/** A call that succeeded: the data as the contract describes it, and beside it what it cost. */
export interface Ok<Data, Credits = Receipt> {
  readonly ok: true
  readonly data: Data
  readonly credits: Credits
  readonly status: number
  readonly headers: Headers
  /** Quote it to support. Null when the answer carried none. */
  readonly requestId: string | null
}

/** A call that the server refused. `status` is one of those that the contract lists for the operation. */
export interface Refused<Status extends number = number> {
  readonly ok: false
  readonly status: Status
  readonly error: Status extends keyof ErrorsByStatus ? ErrorsByStatus[Status] : ApiError<Status>
  readonly credits: Receipt
  readonly requestId: string | null
}

/** Which error says what about a status. */
interface ErrorsByStatus {
  readonly 400: ValidationError
  readonly 401: AuthError
  readonly 402: InsufficientCreditsError | BudgetExceededError
  readonly 403: AuthError | PlanLimitError
  readonly 404: NotFoundError
  readonly 409: ConflictError
  readonly 412: ConflictError
  readonly 422: ValidationError
  readonly 428: ConflictError
  readonly 429: RateLimitError
  readonly 500: ServerError
  readonly 503: ServerError
}

/** A call without a readable answer: not sent, timed out, aborted, connection lost, or a 200 or 402 that cannot be read. */
export interface Unanswered {
  readonly ok: false
  readonly status: null
  readonly error: ScripError
  readonly credits: Receipt
  readonly requestId: string | null
}

/** What `.safe()` answers instead of throwing; told apart by `status`. */
export type Fail<Status extends number = number> =
  | (Status extends number ? Refused<Status> : never)
  | Unanswered
