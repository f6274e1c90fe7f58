import { type Instant, instant } from '@scrip/api'
import type { TimeInput } from './mock-clock.ts'

// Without an offset JavaScript reads a time in the zone of the machine, and a test would pass on one machine alone.
const withOffset = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/** What the ledger can keep: the years 1 to 9999. */
const earliest = -62_135_596_800_000
export const latestTime = 253_402_300_799_999

/** As seconds these numbers are of the years 2001 to 2100; as milliseconds of weeks of 1970 that no test is about. */
const [secondsFrom, secondsTo] = [978_307_200, 4_102_444_800]

/**
 * @param field what the caller named it, for the error.
 * @throws RangeError when it is no instant of the years 1 to 9999, or none with an offset.
 */
export function parseTime(time: TimeInput, field: string): Instant {
  const milliseconds = readMilliseconds(time)
  if (typeof time === 'number' && time >= secondsFrom && time < secondsTo) {
    throw new RangeError(`\`${field}\`: ${time} looks like seconds. Give milliseconds: ${time * 1000}.`)
  }
  if (Number.isSafeInteger(milliseconds) && milliseconds >= earliest && milliseconds <= latestTime) {
    return instant(milliseconds)
  }
  throw new RangeError(
    `\`${field}\`: \`${String(time)}\` is no instant of the years 1 to 9999. Write it like \`2030-01-01T00:00:00Z\`, or give a Date or epoch milliseconds.`,
  )
}

/** Callers without types may give anything. */
function readMilliseconds(time: unknown): number {
  if (typeof time === 'string') return parseText(time)
  if (time instanceof Date) return time.getTime()
  return typeof time === 'number' ? time : Number.NaN
}

function parseText(text: string): number {
  return withOffset.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
}

/** JavaScript reads 30 February as 2 March, and a test would be about another day than it says. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
