const dayMs = 86_400_000
const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/u
const instantShape =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|[+-]\d{2}:\d{2})?$/iu

/** Whether a text is a real day of the calendar written YYYY-MM-DD. The year 0 does not exist. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text) || text.startsWith('0000')) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** The UTC day of an instant (epoch milliseconds), as YYYY-MM-DD. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** The instant at which a day begins in UTC. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The day a number of days later (negative: earlier), kept within the years 1 to 9999. */
export function addDays(day: string, days: number): string {
  const moved = startOfDay(day) + days * dayMs
  const first = startOfDay('0001-01-01')
  const last = startOfDay('9999-12-31')
  return dayOf(Math.min(Math.max(moved, first), last))
}

/** An RFC 3339 date-time to epoch milliseconds; one without a zone is UTC. Null when it is none. */
export function parseInstant(text: string): number | null {
  const parts = instantShape.exec(text)
  const day = parts?.[1]
  if (day === undefined || !isDay(day)) return null
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/iu.test(text) ? text : `${text}Z`
  const at = Date.parse(zoned.replace(' ', 'T').toUpperCase())
  return Number.isNaN(at) ? null : at
}
