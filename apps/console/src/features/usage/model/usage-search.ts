import { readDay, readOneOf, readTimeZone } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { addDays, dayOf } from '../../../ui/zoned-day.ts'

export const usageGroups = ['day', 'operation', 'member', 'api_key', 'team'] as const
export type UsageGroup = (typeof usageGroups)[number]

export const groupLabels: Readonly<Record<UsageGroup, string>> = {
  day: 'Day',
  operation: 'Operation',
  member: 'Member',
  api_key: 'API key',
  team: 'Team',
}

/** Inside a sentence. */
export const groupWords: Readonly<Record<UsageGroup, string>> = {
  day: 'day',
  operation: 'operation',
  member: 'member',
  api_key: 'API key',
  team: 'team',
}

/** What the URL of a usage report holds. Days are calendar days of `tz`, `[from, to)`. */
export interface UsageSearch {
  readonly kind?: Kind | undefined
  readonly group_by?: UsageGroup | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly tz?: string | undefined
  /** What the period is compared with. */
  readonly compare?: UsageComparison | undefined
}

export const usageComparisons = ['before', 'year'] as const
/** `before`: as many days just before; `year`: the same days a year before. */
export type UsageComparison = (typeof usageComparisons)[number]

export function parseUsageSearch(raw: Readonly<Record<string, unknown>>): UsageSearch {
  return {
    kind: readOneOf(raw, 'kind', kinds),
    group_by: readOneOf(raw, 'group_by', usageGroups),
    from: readDay(raw, 'from'),
    to: readDay(raw, 'to'),
    tz: readTimeZone(raw, 'tz'),
    compare: readOneOf(raw, 'compare', usageComparisons),
  }
}

export interface UsagePeriod {
  readonly from: string
  readonly to: string
  readonly timeZone: string
}

/** The most days that a report shows: a bar of each must still be wide enough to be hit. */
const periodDaysMax = 400

/**
 * The period of a report: what the URL says, else the last 30 days with today. A period that ends before it begins
 * falls back too.
 * @param now RFC 3339
 */
export function toUsagePeriod(search: UsageSearch, teamZone: string, now: string): UsagePeriod {
  const timeZone = search.tz ?? teamZone
  const tomorrow = addDays(dayOf(now, timeZone), 1)
  const to =
    search.to ?? (search.from !== undefined && search.from >= tomorrow ? addDays(search.from, 30) : tomorrow)
  const from = search.from ?? addDays(to, -30)
  if (from >= to || addDays(from, periodDaysMax) < to) return { from: addDays(to, -30), to, timeZone }
  return { from, to, timeZone }
}

/** Every day of the period, so that a day without usage has its gap in the chart. */
export function daysOf(period: UsagePeriod): readonly string[] {
  const days: string[] = []
  for (let day = period.from; day < period.to; day = addDays(day, 1)) days.push(day)
  return days
}

export interface Preset {
  readonly label: string
  readonly from: string
  readonly to: string
}

/** @param today `YYYY-MM-DD` in the zone of the report */
export function usagePresets(today: string): readonly Preset[] {
  const tomorrow = addDays(today, 1)
  const thisMonth = `${today.slice(0, 7)}-01`
  const lastMonth = `${addDays(thisMonth, -1).slice(0, 7)}-01`
  return [
    { label: 'Last 7 days', from: addDays(tomorrow, -7), to: tomorrow },
    { label: 'Last 30 days', from: addDays(tomorrow, -30), to: tomorrow },
    { label: 'This month', from: thisMonth, to: tomorrow },
    { label: 'Last month', from: lastMonth, to: thisMonth },
  ]
}

/** The period that another is compared with: just as many days. */
export function toComparedPeriod(period: UsagePeriod, compare: UsageComparison): UsagePeriod {
  const { length } = daysOf(period)
  const from = compare === 'before' ? addDays(period.from, -length) : yearBefore(period.from)
  return { from, to: addDays(from, length), timeZone: period.timeZone }
}

/** The 29th of February has none, so it is the 1st of March. */
function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1
  const date = new Date(Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))))
  return date.toISOString().slice(0, 10)
}
