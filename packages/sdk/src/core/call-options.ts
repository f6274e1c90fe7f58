import type { DryRun } from '../generated/schemas.ts'
import type { WalkPosition } from './walk-position.ts'

/** Options of any call. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignal
  /** ms for one attempt, instead of the client's. */
  readonly timeout?: number
  /** ms for the whole call with its retries, instead of the client's. */
  readonly deadline?: number
}

/** Options of a call that is safe to send twice because it carries a key. */
export interface KeyedCallOptions extends CallOptions {
  /** A name for this one call, 1 to 255 visible ASCII characters. Left out, the client makes one. */
  readonly idempotencyKey?: string
}

/** Options of a call that has a price. */
export interface PricedCallOptions extends KeyedCallOptions {
  /** Never spend more than this on the call. A search returns the whole records that fit and says that it was cut. */
  readonly maxCredits?: number
  /** Ask what the call would cost now. Returns no records and changes nothing. */
  readonly dryRun?: boolean
  /** Id of an open hold that pays the call, and nothing else does. */
  readonly hold?: string
}

/** Options of a priced call that only asks what it would cost now. */
export interface DryRunOptions extends PricedCallOptions {
  readonly dryRun: true
}

/** What a dry run answers: no records, and what the call would cost. */
export type DryRunOf<Answer> = Answer & { readonly dry_run: DryRun }

/** Options of a report that is wanted as CSV: `data` is then the text. */
export interface CsvOptions extends CallOptions {
  readonly format: 'csv'
}

/** Options of the preview of a staff write: it says what the write would do, and changes nothing. */
export interface PreviewOptions extends CallOptions {
  readonly preview: true
}

/** Options of a staff write that has a preview. */
export interface WriteOptions extends CallOptions {
  readonly preview?: false
  /** The `version` that the preview answered. A `ConflictError` (412) when the account moved on since. */
  readonly ifMatch: string
  /** Make one when the form is opened, so that a second click acts once. Left out, the client makes one. */
  readonly idempotencyKey?: string
}

/** Every option there is, as the core reads them. */
export interface AnyCallOptions extends PricedCallOptions {
  readonly maxItems?: number
  readonly resume?: WalkPosition | null
  readonly format?: 'csv'
  readonly preview?: boolean
  readonly ifMatch?: string
}
