import type { Instant } from '@scrip/rules'
import type { Refused } from './answer.ts'
import { fromApiInstant } from './instants.ts'
import { refuseField } from './violations.ts'
import { startOfDay } from './zoned-day.ts'

export type PeriodBounds =
  | { readonly ok: true; readonly from: Instant | null; readonly to: Instant | null }
  | { readonly ok: false; readonly refused: Refused }

/** `[from, to)` of a query. A day is cut in the zone; an absent end is open. The names are those of the query. */
export function readPeriodBounds(
  query: { readonly from?: string; readonly to?: string },
  timeZone: string,
  names: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
): PeriodBounds {
  const from = readBound(query.from, timeZone)
  if (from === 'invalid')
    return { ok: false, refused: refuseField('query', names.from, 'is no day and no instant') }
  const to = readBound(query.to, timeZone)
  if (to === 'invalid')
    return { ok: false, refused: refuseField('query', names.to, 'is no day and no instant') }
  if (from !== null && to !== null && to <= from) {
    return {
      ok: false,
      refused: refuseField('query', names.to, `must be after \`${names.from}\`: the period is [from, to)`),
    }
  }
  return { ok: true, from, to }
}

function readBound(text: string | undefined, timeZone: string): Instant | null | 'invalid' {
  if (text === undefined) return null
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return fromApiInstant(text) ?? 'invalid'
  return Number.isNaN(Date.parse(text)) ? 'invalid' : startOfDay(text, timeZone)
}
