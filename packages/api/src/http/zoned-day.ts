import { type Instant, instant, millisecondsPerDay } from '@scrip/rules'

/** There are some 600 zones, but their names are read in any case: what callers send must not fill the memory. */
const formattersMax = 1000
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The first instant of the day `YYYY-MM-DD` in the zone. Where a clock change skips midnight, the day starts after the gap. */
export function startOfDay(day: string, timeZone: string): Instant {
  const utc = Date.parse(`${day}T00:00:00Z`)
  // Two guesses: the offset at UTC's midnight, and the offset at what that makes of it.
  const first = utc - offsetAt(utc, timeZone)
  const second = utc - offsetAt(first, timeZone)
  const start = Math.min(first, second)
  return instant(dayOf(instant(start), timeZone) === day ? start : Math.max(first, second))
}

/** The day `YYYY-MM-DD` that the instant falls on in the zone. */
export function dayOf(at: Instant, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10)
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsPerDay).toISOString().slice(0, 10)
}

/** Every day of the zone that has a part in the period. */
export function daysOf(
  { from, to }: { readonly from: Instant; readonly to: Instant },
  timeZone: string,
): string[] {
  const lastDay = dayOf(instant(to - 1), timeZone)
  // The count ends the walk even where days do not sort by their text, as before the year 0.
  const daysMax = Math.ceil((to - from) / millisecondsPerDay) + 1
  const days: string[] = []
  for (let day = dayOf(from, timeZone); day <= lastDay && days.length < daysMax; day = dayAfter(day))
    days.push(day)
  return days
}

/** Milliseconds that the zone is ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const fields: Record<string, number> = {}
  for (const part of formatterOf(timeZone).formatToParts(at)) fields[part.type] = Number(part.value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return wall - Math.floor(at / 1000) * 1000
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase()
  const known = formatters.get(name)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  if (formatters.size >= formattersMax) formatters.clear()
  formatters.set(name, made)
  return made
}
