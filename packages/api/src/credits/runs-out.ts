import type { RunsOut } from '@scrip/contract'
import { type Credits, type Instant, instant, millisecondsPerDay } from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'

/**
 * How long `available` lasts at the rate of the last `days` days: a forecast, never a balance.
 *
 * @param consumed credits consumed in those days.
 */
export function computeRunsOut(available: Credits, consumed: number, days: number, now: Instant): RunsOut {
  if (consumed === 0) return { credits_per_day: null, days_left: null, at: null }
  const perDay = consumed / days
  const daysLeft = available / perDay
  const end = now + Math.floor(daysLeft * millisecondsPerDay)
  // A forecast beyond the year 9999 is no forecast, and has no RFC 3339 text.
  const at = end < 253_402_300_799_999 ? toApiInstant(instant(end)) : null
  return { credits_per_day: round(perDay), days_left: round(daysLeft), at }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
