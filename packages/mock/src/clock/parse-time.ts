import { type Instant, instant } from '@scrip/api'
import type { TimeInput } from './mock-clock.ts'

// Without an offset JavaScript reads a time in the zone of the machine, and a test would pass on one machine alone.
const withOffset = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/** @throws RangeError when it is no instant, or none with an offset. */
export function parseTime(time: TimeInput): Instant {
  const milliseconds = typeof time === 'string' ? parseText(time) : time.valueOf()
  if (Number.isSafeInteger(milliseconds) && !Number.isNaN(new Date(milliseconds).getTime())) {
    return instant(milliseconds)
  }
  throw new RangeError(
    `\`${String(time)}\` is no instant. Write it like \`2030-01-01T00:00:00Z\`, or give a Date or epoch milliseconds.`,
  )
}

function parseText(text: string): number {
  return withOffset.test(text) ? Date.parse(text) : Number.NaN
}
