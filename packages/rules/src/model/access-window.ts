import type { Instant } from './instant.ts'

/** The team may see and export the company again for nothing during `[openedAt, endsAt)`. */
export interface AccessWindow {
  readonly id: string
  readonly teamId: string
  readonly companyId: string
  readonly openedAt: Instant
  readonly endsAt: Instant
  readonly chargeId: string
  readonly requestId: string
}
