import type { StaffUsageRow } from '@scrip/sdk/admin'
import { groupValue } from './usage-bars.ts'
import { daysOf } from './usage-search.ts'
import type { UsageGroup, UsagePeriod } from './usage-search.ts'

/** Credits of the compared period by what a row is about; by day, the third day stands beside the third day. */
export function matchRows(
  compared: readonly StaffUsageRow[],
  groupBy: UsageGroup,
  period: UsagePeriod,
  comparedPeriod: UsagePeriod,
): ReadonlyMap<string | null, number> {
  const days = daysOf(period)
  const placeOf = new Map(daysOf(comparedPeriod).map((day, index) => [day, days[index] ?? null]))
  return new Map(
    compared.map((row) => {
      const value = groupValue(row, groupBy)
      return [groupBy === 'day' ? (placeOf.get(value ?? '') ?? null) : value, row.credits]
    }),
  )
}

/** `+12 %`; nothing to compare with is no percentage. */
export function formatChange(credits: number, before: number): string {
  if (before === 0) return credits === 0 ? '0 %' : 'new'
  const percent = Math.round((credits / before - 1) * 100)
  return `${percent > 0 ? '+' : percent < 0 ? '\u2212' : ''}${Math.abs(percent).toLocaleString('en-US')} %`
}
