/** The naive model's calendar, on `Date` and `Intl` alone: milliseconds in, milliseconds out. */
const day = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

/** The same wall clock time that many calendar months later; a day that the month lacks becomes its last. */
export function monthsLater(at: number, months: number, zone: string): number {
  if (months === 0) return at
  const local = new Date(at + offsetOf(at, zone))
  const [year, month] = [local.getUTCFullYear(), local.getUTCMonth() + months]
  const date = Math.min(local.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate())
  return fromWallClock(Date.UTC(year, month, date) + (local.getTime() % day), zone)
}

/** The calendar window around an instant. */
export function windowAround(
  at: number,
  window: 'day' | 'month',
  zone: string,
): { from: number; to: number } {
  const local = new Date(at + offsetOf(at, zone))
  const [year, month, date] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()]
  const start = (step: number): number =>
    window === 'day' ? Date.UTC(year, month, date + step) : Date.UTC(year, month + step, 1)
  return { from: fromWallClock(start(0), zone), to: fromWallClock(start(1), zone) }
}

function fromWallClock(wallClock: number, zone: string): number {
  const [before, after] = [offsetOf(wallClock - day, zone), offsetOf(wallClock + day, zone)]
  if (offsetOf(wallClock - before, zone) === before) return wallClock - before
  return offsetOf(wallClock - after, zone) === after ? wallClock - after : wallClock - before
}

/** Read off the name that the zone's offset has then, such as `GMT-03:30`. */
function offsetOf(at: number, zone: string): number {
  if (zone === 'UTC') return 0
  const known = offsets.get(zone) ?? new Map<number, number>()
  const offset = known.get(at)
  if (offset !== undefined) return offset
  const format =
    formats.get(zone.toLowerCase()) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  if (formats.size > 1000) formats.clear()
  formats.set(zone.toLowerCase(), format)
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  if (known.size > 20_000) known.clear()
  offsets.set(zone, known.set(at, sign === '-' ? -size : size))
  return sign === '-' ? -size : size
}
