import type { Instant } from '@scrip/rules'

/** Which `Idempotency-Key` made something that belongs to no account's ledger: a team or an API key. */
export interface CreationRef {
  readonly staffId: string
  readonly operation: string
  readonly key: string
}

/** What is kept of it for 24 hours, in the transaction of what it made. */
export interface Creation extends CreationRef {
  readonly requestHash: string
  readonly at: Instant
  /** The team, or the API key. */
  readonly madeId: string
  /** What an API key was derived from, with the secret of the installation; null for a team. */
  readonly salt: string | null
}
