/** Making one takes longer than a hundred uses of it, and a long table has thousands. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string, withTime: boolean, withSeconds: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${withTime} ${withSeconds}`
  const known = formatters.get(key) ?? makeFormatter(timeZone, withTime, withSeconds)
  formatters.set(key, known)
  return known
}

function makeFormatter(timeZone: string, withTime: boolean, withSeconds: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...(withTime ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    ...(withSeconds ? { second: '2-digit' } : {}),
  })
}

/** `23 Nov 2026, 14:05` in the zone. */
export function formatInstant(instant: string, timeZone: string): string {
  return formatter(timeZone, true, false).format(new Date(instant))
}

/** `23 Nov 2026` in the zone. */
export function formatDay(instant: string, timeZone: string): string {
  return formatter(timeZone, false, false).format(new Date(instant))
}

/** What a tooltip says: the zone's time to the second, UTC, and the viewer's own when that is a third one. */
export function formatInstantFully(instant: string, timeZone: string, viewerZone: string): string {
  const zones = [...new Set([timeZone, 'UTC', viewerZone])]
  return zones.map((zone) => `${formatter(zone, true, true).format(new Date(instant))} ${zone}`).join('\n')
}

/** A calendar day `YYYY-MM-DD` as `23 Nov 2026`, whatever the zone. */
export function formatCalendarDay(day: string): string {
  return formatDay(`${day}T00:00:00Z`, 'UTC')
}

/** The same without its year, for an axis. */
export function formatAxisDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
