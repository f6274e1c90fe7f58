import type { Instant } from '@scrip/rules'

import { millisecondsPerQuarter } from './usage-bucket.ts'

/**
 * Makes a function that names the calendar day, `YYYY-MM-DD`, on which an instant falls in a zone.
 *
 * @throws RangeError when the zone is not an IANA name.
 */
export function createLocalDay(timeZone: string): (at: Instant) => string {
  const format = formatOf(timeZone)
  const dayByQuarter = new Map<number, string>()
  return (at) => {
    const quarter = Math.floor(at / millisecondsPerQuarter)
    const known = dayByQuarter.get(quarter)
    if (known !== undefined) return known
    const day = formatDay(format, at)
    dayByQuarter.set(quarter, day)
    return day
  }
}

/** There are some 600 zones, but their names are read in any case: what callers send must not fill the memory. */
const formatsMax = 1000

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase()
  const known = formats.get(name)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  if (formats.size >= formatsMax) formats.clear()
  formats.set(name, format)
  return format
}

function formatDay(format: Intl.DateTimeFormat, at: Instant): string {
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]))
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
}
