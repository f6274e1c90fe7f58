import type { Entry } from '../model/entry.ts'
import type { UsageRecord } from '../model/usage-record.ts'

/**
 * One part of the check of an account. It is told every line once, entries by sequence, and keeps only what it must know of
 * them at the end, so that a long history costs time and no memory.
 */
export interface AccountCheck {
  readonly entry?: (entry: Entry) => void
  /** A call that cost something, when all its slices have been told. */
  readonly charge?: (charge: PaidCharge) => void
  readonly end?: () => void
}

export interface PaidCharge {
  readonly usage: UsageRecord
  /** Whether a hold paid it. */
  readonly isOutOfHold: boolean
}
