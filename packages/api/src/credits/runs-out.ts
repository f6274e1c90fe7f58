import type { RunsOut } from '@scrip/contract'
import { type Credits, type Expiring, type Instant, instant, millisecondsPerDay } from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'

/** What an account consumed, and in how many days. */
export interface Rate {
  readonly consumed: number
  readonly days: number
}

/** Less than the smallest part of a credit that a rate can leave by rounding. */
const nothing = 1e-6

/**
 * How long `available` lasts at the rate: a forecast, never a balance. The credits that expire soonest are spent first,
 * and what expires before it can be spent does not count.
 *
 * @param expiries deaths ahead if nothing is spent, soonest first.
 */
export function computeRunsOut(
  available: Credits,
  rate: Rate,
  expiries: readonly Expiring[],
  now: Instant,
): RunsOut {
  const perDay = rate.consumed === 0 ? null : rate.consumed / rate.days
  const credits_per_day = perDay === null ? null : round(perDay)
  if (available === 0) return { credits_per_day, days_left: 0, at: null }
  if (perDay === null) return { credits_per_day, days_left: null, at: null }
  const daysLeft = daysUntilNothing(available, perDay, expiries, now)
  const end = now + Math.floor(daysLeft * millisecondsPerDay)
  // A forecast beyond the year 9999 is no forecast, and has no RFC 3339 text.
  if (end > 253_402_300_799_999) return { credits_per_day, days_left: null, at: null }
  return { credits_per_day, days_left: round(daysLeft), at: toApiInstant(instant(end)) }
}

function daysUntilNothing(
  available: number,
  perDay: number,
  expiries: readonly Expiring[],
  now: Instant,
): number {
  let left = available
  let day = 0
  /** What was spent of credits that expire later than those looked at. */
  let ahead = 0
  for (const { amount, at } of expiries) {
    const expiryDay = (at - now) / millisecondsPerDay
    const spent = perDay * (expiryDay - day)
    if (spent >= left) break
    const expired = Math.max(0, amount - ahead - spent)
    ahead = Math.max(0, ahead + spent - amount)
    left -= spent + expired
    day = expiryDay
    if (left < nothing) return day
  }
  return day + left / perDay
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
