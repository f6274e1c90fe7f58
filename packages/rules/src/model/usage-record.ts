import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

/** What a caller sends so that the same call is never paid twice. Scoped to the team and the operation. */
export interface Idempotency {
  readonly key: string
  readonly requestHash: string
}

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue }

/**
 * One line for every priced call that was answered, also when it cost nothing: what credits were burnt on.
 * With a cost above zero it is the charge, and `chargeId` names it; its slices are its ledger entries.
 */
export interface UsageRecord {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly at: Instant
  readonly operation: string
  readonly cost: Credits
  /** Records that were priced. */
  readonly records: number
  /** Companies that were free because of an open window. */
  readonly windowHits: number
  readonly chargeId: string | null
  readonly requestId: string
  readonly apiKeyId: string | null
  readonly memberId: string | null
  /** Available credits of the kind after the call. */
  readonly balanceAfter: Credits
}
