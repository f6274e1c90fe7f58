import type { Actor, Reason } from './actor.ts'
import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

/** What one slice of the charge got back. */
export interface RefundSlice {
  /** The grant that paid the slice. */
  readonly grantId: string
  readonly amount: Credits
  /** The grant that was made because the one that paid had ended; null when nothing was reissued. */
  readonly reissuedGrantId: string | null
}

/**
 * One refund of one charge; a charge may have many, which sum to no more than its cost (L14). A report subtracts it at
 * `at`, in the groups of the charge that it refunds.
 */
export interface Refund {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly chargeId: string
  readonly at: Instant
  readonly amount: Credits
  /** Last slice of the charge first. */
  readonly slices: readonly RefundSlice[]
  /** Windows that it closed, last opened first. */
  readonly closedWindowIds: readonly string[]
  /** Of the charge. */
  readonly operation: string
  readonly apiKeyId: string | null
  readonly memberId: string | null
  readonly requestId: string
  readonly actor: Actor
  readonly reason: Reason
}
