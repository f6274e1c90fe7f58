import type { CreditKind } from '../generated/schemas.ts'

/** Credits per kind. The two kinds are never summed. */
export type CreditsPerKind = Readonly<Record<CreditKind, number>>

/** One time that the call was sent. */
export interface Attempt {
  /** HTTP status, or null when no complete answer came. */
  readonly status: number | null
  readonly requestId: string | null
  readonly durationMs: number
}

interface ReceiptFields {
  /** Id of the charge. Null when nothing was taken, or not known. */
  readonly charge: string | null
  /** Records that were priced. Null when not known. */
  readonly records: number | null
  /** True when an idempotency key answered from an earlier charge; cost and charge are then that charge's. */
  readonly replayed: boolean
  /** Companies that were free because of an open access window. Null where the operation has no windows. */
  readonly windowHits: number | null
  /**
   * The name that the call was sent under: sent with the same parameters and options under it once more, it is not paid
   * again. Null when it had none.
   */
  readonly idempotencyKey: string | null
  /** Every time that the call was sent, in order. */
  readonly attempts: readonly Attempt[]
  /** False when no answer says how it ended (timeout, lost connection, 5xx): it may have been charged. */
  readonly settled: boolean
  /** What this client has spent in all, after the call. */
  readonly spent: CreditsPerKind
}

/** What a priced call cost, read from the answer's credit headers. */
export interface KnownReceipt extends ReceiptFields {
  readonly known: true
  readonly cost: number
  readonly kind: CreditKind
  /** Available in that kind after the call. */
  readonly remaining: number
}

/** A priced call whose answer is missing, or whose credit headers are missing or malformed. Unknown is never 0. */
export interface UnknownReceipt extends ReceiptFields {
  readonly known: false
  readonly cost: number | null
  readonly kind: CreditKind
  readonly remaining: number | null
}

/** The receipt of an operation that has no price, of a call that was never sent, and of a refusal that says nothing of credits. */
export interface FreeReceipt extends ReceiptFields {
  readonly known: true
  readonly cost: 0
  readonly kind: null
  readonly remaining: null
}

export type PricedReceipt = KnownReceipt | UnknownReceipt
export type Receipt = PricedReceipt | FreeReceipt
