import { daysFromCivil } from './civil-date.ts'
import { keepNewest } from './keep-newest.ts'
import { type Instant, instant, millisecondsPerDay } from '../model/instant.ts'

interface Zone {
  readonly formatter: Intl.DateTimeFormat
  /** Offsets that were asked for before: the same few boundaries are computed again and again. */
  readonly offsets: Map<number, number>
}

const offsetsKeptMax = 1000
/** More than there are IANA names, aliases included. */
const zonesKeptMax = 600
/** By the name as it is asked for. */
const zones = new Map<string, Zone>()
/** By the runtime's own spelling, so that the many spellings of a name (`europe/BERLIN`) share one formatter. */
const zonesByOwnName = new Map<string, Zone>()
/** The formatter counts years before this one backwards, in another era. All clocks showed local mean time then. */
const earliestShown = daysFromCivil({ year: 1, month: 1, day: 3 }) * millisecondsPerDay
/** The formatter takes no instant after it. */
const latestShown = 8_640_000_000_000_000
const utcNames: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'])

/** Whether the runtime knows the IANA name. */
export function isTimeZone(timeZone: string): boolean {
  if (utcNames.has(timeZone)) return true
  try {
    zoneOf(timeZone)
    return true
  } catch {
    return false
  }
}

/**
 * Milliseconds that the zone's wall clock is ahead of UTC at an instant; negative west of Greenwich.
 *
 * @throws RangeError when the zone is unknown.
 */
export function offsetAt(at: Instant, timeZone: string): number {
  if (utcNames.has(timeZone)) return 0
  const zone = zoneOf(timeZone)
  const known = zone.offsets.get(at)
  if (known !== undefined) return known
  if (zone.offsets.size >= offsetsKeptMax) zone.offsets.clear()
  const offset = computeOffset(at, zone.formatter)
  zone.offsets.set(at, offset)
  return offset
}

/**
 * The instant at which the zone's wall clock shows `wallClock` (milliseconds, as if it were UTC). A time that the clock
 * shows twice is the earlier one; a time that it skips is as much after the gap as it was meant after the gap's start.
 */
export function instantOfWallClock(wallClock: number, timeZone: string): Instant {
  if (utcNames.has(timeZone)) return instant(wallClock)
  const offsetBefore = offsetAt(instant(wallClock - millisecondsPerDay), timeZone)
  const offsetAfter = offsetAt(instant(wallClock + millisecondsPerDay), timeZone)
  const earlier = instant(wallClock - Math.max(offsetBefore, offsetAfter))
  if (earlier + offsetAt(earlier, timeZone) === wallClock) return earlier
  const later = instant(wallClock - Math.min(offsetBefore, offsetAfter))
  if (later + offsetAt(later, timeZone) === wallClock) return later
  return instant(wallClock - offsetBefore)
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known !== undefined) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const { timeZone: ownName } = formatter.resolvedOptions()
  const zone = zonesByOwnName.get(ownName) ?? { formatter, offsets: new Map<number, number>() }
  keepNewest(zonesByOwnName, ownName, zone, zonesKeptMax)
  keepNewest(zones, timeZone, zone, zonesKeptMax)
  return zone
}

function computeOffset(instantAsked: Instant, formatter: Intl.DateTimeFormat): number {
  const at = Math.min(Math.max(instantAsked, earliestShown), latestShown)
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
  for (const part of formatter.formatToParts(at)) {
    if (part.type in shown) Object.assign(shown, { [part.type]: Number(part.value) })
  }
  const wallClock =
    daysFromCivil(shown) * millisecondsPerDay + ((shown.hour * 60 + shown.minute) * 60 + shown.second) * 1000
  return wallClock - Math.floor(at / 1000) * 1000
}
