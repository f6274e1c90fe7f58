import { type Instant, addDays, instant } from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'
import { refuseField } from '../http/violations.ts'
import { dayAfter, dayOf, startOfDay } from '../http/zoned-day.ts'

export interface UsagePeriod {
  readonly from: Instant
  readonly to: Instant
}

/** A report of more days than this is many reports. */
const daysMax = 1100
const defaultDays = 30

/** `[from, to)` of a report: by default the last 30 days in the zone, today included. */
export function readUsagePeriod(
  query: { readonly from?: string; readonly to?: string },
  timeZone: string,
  now: Instant,
  names: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
): { ok: true; period: UsagePeriod } | { ok: false; refused: Refused } {
  const bounds = readPeriodBounds(query, timeZone, names)
  if (!bounds.ok) return bounds
  const to =
    bounds.to ?? instant(Math.max(startOfDay(dayAfter(dayOf(now, timeZone)), timeZone), bounds.from ?? 0))
  const from = bounds.from ?? startOfDay(dayOf(addDays(to, -defaultDays), timeZone), timeZone)
  if (to <= from) return { ok: false, refused: refuseField('query', names.from, 'lies in the future') }
  if (addDays(from, daysMax) < to) {
    return {
      ok: false,
      refused: refuseField('query', names.from, `may be ${daysMax} days before \`${names.to}\` at most`),
    }
  }
  return { ok: true, period: { from, to } }
}
