import type { AccessWindow } from './access-window.ts'
import type { Credits } from './credits.ts'
import type { Refund } from './refund.ts'
import type { UsageRecord } from './usage-record.ts'

/** Credits out of one grant. */
export interface Slice {
  readonly grantId: string
  readonly amount: Credits
}

/** A charge with all that was ever written about it: what a refund is decided on. */
export interface ChargeView {
  readonly usage: UsageRecord
  /** In the order in which they were taken; `slicesOfEntries` makes them of the charge's entries. */
  readonly slices: readonly Slice[]
  /** Windows that it opened, in the order of opening. */
  readonly windows: readonly AccessWindow[]
  /** Oldest first. */
  readonly refunds: readonly Refund[]
}
