import type { Instant } from '@scrip/rules'

/** Zones change their offset at whole quarters of an hour, so all instants of a quarter are on one day. */
const quarterOfAnHour = 900_000

/**
 * Makes a function that names the calendar day, `YYYY-MM-DD`, on which an instant falls in a zone.
 *
 * @throws RangeError when the zone is not an IANA name.
 */
export function createLocalDay(timeZone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const dayByQuarter = new Map<number, string>()
  return (at) => {
    const quarter = Math.floor(at / quarterOfAnHour)
    const known = dayByQuarter.get(quarter)
    if (known !== undefined) return known
    const day = formatDay(format, at)
    dayByQuarter.set(quarter, day)
    return day
  }
}

function formatDay(format: Intl.DateTimeFormat, at: Instant): string {
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]))
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
}
