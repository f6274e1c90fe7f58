const dayMs = 86_400_000

function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(at))
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return local - Math.floor(at / 1000) * 1000
}

/**
 * The instant at which a local time `YYYY-MM-DDTHH:MM` of a zone happens, as RFC 3339 UTC.
 * A time that daylight saving skips is read as if the clock had not been moved yet.
 */
export function zonedTimeToInstant(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`)
  const before = wanted - offsetMs(wanted - dayMs, timeZone)
  const after = wanted - offsetMs(wanted + dayMs, timeZone)
  const exact = [before, after].find((at) => at + offsetMs(at, timeZone) === wanted)
  return new Date(exact ?? before).toISOString()
}

/** The first instant of a calendar day in a zone. */
export function startOfDay(day: string, timeZone: string): string {
  return zonedTimeToInstant(`${day}T00:00`, timeZone)
}

/** The calendar day `YYYY-MM-DD` that an instant falls on in a zone. */
export function dayOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetMs(at, timeZone)).toISOString().slice(0, 10)
}

/** The local time `YYYY-MM-DDTHH:MM` of an instant in a zone, as a date-and-time field wants it. */
export function localTimeOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetMs(at, timeZone)).toISOString().slice(0, 16)
}

/** Calendar arithmetic on days, free of zones. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}
