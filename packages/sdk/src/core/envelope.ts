import type { ApiError } from '../errors/api-error.ts'
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
  readonly error: ApiError<Status>
  readonly credits: Receipt
  readonly requestId: string | null
}

/** A call without a readable answer: not sent, timed out, aborted, connection lost, or a 200 that cannot be read. */
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
