import type { Actor } from './actor.ts'
import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

/** What one grant gave to a hold. `amount = held + captured + released`. */
export interface HoldSlice {
  readonly grantId: string
  readonly amount: Credits
  readonly held: Credits
  readonly captured: Credits
  readonly released: Credits
}

/**
 * - `open`: its credits are out of `available`. Past `expiresAt` it counts as ended for every reader (L13).
 * - `captured`, `released`, `expired`: ended, exactly once (L10); what had been captured before stays used.
 */
export type HoldState = 'open' | 'captured' | 'released' | 'expired'

/** Credits set aside before the cost is known. `amount = held + captured + released`, also slice by slice. */
export interface Hold {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly amount: Credits
  /** What is still set aside; 0 once the hold has ended. */
  readonly held: Credits
  readonly captured: Credits
  readonly released: Credits
  /** In the order in which they were taken; they are captured in this order and given back in reverse (L12). */
  readonly slices: readonly HoldSlice[]
  readonly state: HoldState
  readonly label: string | null
  readonly apiKeyId: string | null
  readonly memberId: string | null
  /** The budgets that counted it: what is released is returned to them. */
  readonly budgetIds: readonly string[]
  readonly createdAt: Instant
  /** The first instant at which it counts as available again. */
  readonly expiresAt: Instant
  readonly endedAt: Instant | null
  readonly requestId: string
  readonly actor: Actor
}
