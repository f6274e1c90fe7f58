import { addMonths } from './add-months.ts'
import type { Instant } from '../model/instant.ts'

/** Where an account's period ends lie, and which one is spoken of. */
export interface BillingCalendar {
  readonly anchorAt: Instant
  readonly timeZone: string
  /** Boundary 0 is the anchor; period n runs from boundary n to boundary n + 1. */
  readonly boundaryIndex: number
}

/**
 * The instant at which period `index` starts and period `index − 1` ends. Counted from the anchor and not from the
 * boundary before, so a clamped month leaves no trace: 31 Jan → 28 Feb → 31 Mar.
 */
export function periodBoundary(anchorAt: Instant, timeZone: string, index: number): Instant {
  return addMonths(anchorAt, index, timeZone)
}

/** The index of the period that contains `at`; negative before the anchor. */
export function periodIndexAt(anchorAt: Instant, timeZone: string, at: Instant): number {
  // A mean month is close enough to guess from: the loops correct it by a step or two.
  let index = Math.floor((at - anchorAt) / 2_629_746_000)
  while (periodBoundary(anchorAt, timeZone, index) > at) index -= 1
  while (periodBoundary(anchorAt, timeZone, index + 1) <= at) index += 1
  return index
}
