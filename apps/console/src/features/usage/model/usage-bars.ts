import type { StaffUsageRow } from '@scrip/sdk/admin'
import { formatAxisDay, formatCalendarDay } from '../../../ui/format-instant.ts'
import type { Kind } from '../../../ui/kind.ts'
import { operationLabel } from '../../../ui/labels.ts'
import { daysOf } from './usage-search.ts'
import type { UsageGroup, UsagePeriod } from './usage-search.ts'

/** Words for ids, as far as the page knows them. */
export interface UsageNames {
  readonly keys: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
}

/** One bar: what it stands for, and the server's number. */
export interface UsageBar {
  /** The day, id or operation; null is what belongs to none. */
  readonly value: string | null
  readonly label: string
  readonly axisLabel: string
  readonly credits: number
}

/** What a row is about in this grouping. */
export function groupValue(row: StaffUsageRow, groupBy: UsageGroup): string | null {
  switch (groupBy) {
    case 'day':
      return row.day
    case 'operation':
      return row.operation
    case 'member':
      return row.member_id
    case 'api_key':
      return row.api_key_id
    case 'team':
      return row.team_id
  }
}

/** What the row is called. */
export function groupLabel(row: StaffUsageRow, groupBy: UsageGroup, names: UsageNames): string {
  const value = groupValue(row, groupBy)
  if (value === null) return 'None'
  switch (groupBy) {
    case 'day':
      return formatCalendarDay(value)
    case 'operation':
      return operationLabel(value)
    case 'member':
      return names.members.get(value) ?? value
    case 'api_key':
      return names.keys.get(value) ?? value
    case 'team':
      return row.team_name ?? value
  }
}

/** The rows of one kind: by day in their order, else the largest first. */
export function rowsOfKind(
  rows: readonly StaffUsageRow[],
  kind: Kind,
  groupBy: UsageGroup,
): readonly StaffUsageRow[] {
  const own = rows.filter((row) => row.kind === kind)
  return groupBy === 'day'
    ? own.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    : own.toSorted((a, b) => b.credits - a.credits)
}

/** A bar for each row; by day also an empty one for each day on which nothing was burnt. */
export function toUsageBars(
  rows: readonly StaffUsageRow[],
  groupBy: UsageGroup,
  period: UsagePeriod,
  names: UsageNames,
): readonly UsageBar[] {
  if (groupBy !== 'day') {
    return rows.map((row) => {
      const label = groupLabel(row, groupBy, names)
      return { value: groupValue(row, groupBy), label, axisLabel: label, credits: row.credits }
    })
  }
  const creditsOfDay = new Map(rows.map((row) => [row.day, row.credits]))
  return daysOf(period).map((day) => ({
    value: day,
    label: formatCalendarDay(day),
    axisLabel: formatAxisDay(day),
    credits: creditsOfDay.get(day) ?? 0,
  }))
}
