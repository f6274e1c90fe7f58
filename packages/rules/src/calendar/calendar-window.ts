import { addMonths } from './add-months.ts'
import { civilFromDays, daysFromCivil } from './civil-date.ts'
import { instantOfWallClock, offsetAt } from './zone-offset.ts'
import { type Instant, millisecondsPerDay, type Period } from '../model/instant.ts'

/** The calendar day that contains `at` in a time zone: 23 or 25 hours long where the clock is put forward or back. */
export function calendarDay(at: Instant, timeZone: string): Period {
  const days = localDays(at, timeZone)
  return { from: startOfDay(days, timeZone), to: startOfDay(days + 1, timeZone) }
}

/** The calendar month that contains `at` in a time zone. */
export function calendarMonth(at: Instant, timeZone: string): Period {
  const { year, month } = civilFromDays(localDays(at, timeZone))
  const from = startOfDay(daysFromCivil({ year, month, day: 1 }), timeZone)
  return { from, to: addMonths(from, 1, timeZone) }
}

function localDays(at: Instant, timeZone: string): number {
  return Math.floor((at + offsetAt(at, timeZone)) / millisecondsPerDay)
}

function startOfDay(days: number, timeZone: string): Instant {
  return instantOfWallClock(days * millisecondsPerDay, timeZone)
}
