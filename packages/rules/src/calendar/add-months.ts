import { civilFromDays, daysFromCivil, daysInMonth } from './civil-date.ts'
import { instantOfWallClock, offsetAt } from './zone-offset.ts'
import { type Instant, millisecondsPerDay } from '../model/instant.ts'

/**
 * Adds calendar months in a time zone and keeps day and time of the wall clock there. A day that the month lacks becomes
 * its last one (31 Jan + 1 month is 28 or 29 Feb); a clock that was put forward or back in between is accounted for.
 *
 * @param months whole months; may be negative.
 * @throws RangeError when the zone is unknown.
 */
export function addMonths(at: Instant, months: number, timeZone: string): Instant {
  if (months === 0) return at
  const wallClock = at + offsetAt(at, timeZone)
  const days = Math.floor(wallClock / millisecondsPerDay)
  const timeOfDay = wallClock - days * millisecondsPerDay
  const date = civilFromDays(days)
  const monthsFromZero = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(monthsFromZero / 12)
  const month = monthsFromZero - year * 12 + 1
  const day = Math.min(date.day, daysInMonth(year, month))
  return instantOfWallClock(daysFromCivil({ year, month, day }) * millisecondsPerDay + timeOfDay, timeZone)
}
