import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

/** A payment that was seen: its grant exists once, however often the provider repeats the notice (L22). */
export interface Payment {
  /** The provider's id; unique in the team. */
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly grantId: string
  /** Credits that it granted. */
  readonly amount: Credits
  /** Credits taken back since; never more than `amount` (L16). */
  readonly clawedBack: Credits
  readonly invoiceId: string | null
  readonly recordedAt: Instant
}
