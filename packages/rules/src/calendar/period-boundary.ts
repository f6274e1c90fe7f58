import { addMonths } from './add-months.ts'
import { civilFromDays } from './civil-date.ts'
import { offsetAt } from './zone-offset.ts'
import { type Instant, millisecondsPerDay } from '../model/instant.ts'

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

/** The index of the period that contains `at`; negative before the anchor. As fast for a far instant as for a near one. */
export function periodIndexAt(anchorAt: Instant, timeZone: string, at: Instant): number {
  // Boundary n lies in the n-th month after the anchor's, so the months on the wall clock are off by a step at most.
  let index = localMonth(at, timeZone) - localMonth(anchorAt, timeZone)
  while (periodBoundary(anchorAt, timeZone, index) > at) index -= 1
  while (periodBoundary(anchorAt, timeZone, index + 1) <= at) index += 1
  return index
}

function localMonth(at: Instant, timeZone: string): number {
  const { year, month } = civilFromDays(Math.floor((at + offsetAt(at, timeZone)) / millisecondsPerDay))
  return year * 12 + month
}
