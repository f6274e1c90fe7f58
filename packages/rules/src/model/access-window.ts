import type { Instant } from './instant.ts'

/** The team may see and export the company again for nothing during `[openedAt, endsAt)`. */
export interface AccessWindow {
  readonly id: string
  readonly teamId: string
  readonly companyId: string
  /** 1 for the team's first window of the company; each next one is one more. */
  readonly number: number
  readonly openedAt: Instant
  /** A refund of the charge brings it forward to the instant of the refund. */
  readonly endsAt: Instant
  /** When the charge of this company was refunded (L30); null when it was not. */
  readonly closedAt: Instant | null
  readonly chargeId: string
  readonly requestId: string
}
