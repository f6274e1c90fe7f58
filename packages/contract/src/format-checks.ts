/** Judges a string; never throws. */
type FormatCheck = (text: string) => boolean

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?$/
const zonePattern = /(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
const emailPattern = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A day that the calendar has: `2026-02-30` is refused, or it would silently mean another day. */
function isDay(text: string): boolean {
  const parts = dayPattern.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const daysOfMonth = month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0)
  return day >= 1 && day <= daysOfMonth
}

/** Instants of other years are slips, and some of them no database or answer can write: year 0, year 10000. */
const firstYear = 1970
const lastYear = 2999

function isKeptYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

/** RFC 3339 with a zone. Leap seconds are refused: no clock of ours has them. */
function isInstant(text: string): boolean {
  const zone = zonePattern.exec(text)
  return zone !== null && isLocalTimestamp(text.slice(0, zone.index)) && isKeptInstant(text)
}

/** The offset counts: the last evening of a year may be the next year in UTC. */
function isKeptInstant(text: string): boolean {
  return isKeptYear(new Date(text.toUpperCase().replace(' ', 'T')).getUTCFullYear())
}

function isLocalTimestamp(text: string): boolean {
  return /^[Tt ]$/.test(text.charAt(10)) && isDay(text.slice(0, 10)) && timePattern.test(text.slice(11))
}

function isDayOrInstant(text: string): boolean {
  if (isInstant(text)) return true
  return (isDay(text) || isLocalTimestamp(text)) && isKeptYear(Number(text.slice(0, 4)))
}

/**
 * Area and city, as the time zone database writes them. Short names (AET, PST) are left out: databases and runtimes
 * disagree about which there are.
 */
const zoneNamePattern =
  /^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z0-9_+-]*){1,2})$/

/** Names that this runtime knows; the list of zones is not ours to keep. */
const knownTimeZonesMax = 1000
// The one that nearly everybody names costs no look at the runtime's tables.
const knownTimeZones = new Map<string, boolean>([['UTC', true]])

function isTimeZone(text: string): boolean {
  if (!zoneNamePattern.test(text)) return false
  const known = knownTimeZones.get(text)
  if (known !== undefined) return known
  const answer = canFormatIn(text)
  // Only good names are kept: bad ones are endless. An older name is good in any case, so these are bounded too.
  if (answer) {
    if (knownTimeZones.size >= knownTimeZonesMax) knownTimeZones.clear()
    knownTimeZones.set(text, answer)
  }
  return answer
}

function canFormatIn(timeZone: string): boolean {
  try {
    const { timeZone: known } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions()
    // Runtimes take any case. An older name, such as Asia/Kolkata in some runtimes, comes back as another one.
    return known === timeZone || known.toLowerCase() !== timeZone.toLowerCase()
  } catch {
    return false
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** The formats of the contract. The generated validators read them from here. */
export const formatChecks = {
  date: isDay,
  'date-time': isInstant,
  'date-or-date-time': isDayOrInstant,
  'time-zone': isTimeZone,
  email: (text) => emailPattern.test(text),
  uri: isWebAddress,
} as const satisfies { readonly [format: string]: FormatCheck }

/** Counts characters as JSON Schema does: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    const isHigh = (text.charCodeAt(index) & 0xfc00) === 0xd800
    const isLowNext = (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
    if (isHigh && isLowNext) count -= 1
  }
  return count
}
