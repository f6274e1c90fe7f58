import { jobColumns } from '../columns/job-columns.ts'
import { not } from '../condition/condition.ts'
import { addDays, dayOf, startOfDay } from '../text/day.ts'
import { defineFilter, type Filter } from './filter.ts'
import { dayFilters, instantFilters } from './filter-kinds.ts'
import { days, flag } from './readers.ts'

/** Ages count whole days of the calendar in UTC: 0 is today, 1 is today and yesterday. */
const earliestDay = (now: number, age: number): string => addDays(dayOf(now), -age)

export const dateFilters: readonly Filter[] = [
  defineFilter('posted_at_max_age_days', days, (age, { now }) => ({
    type: 'compares',
    column: jobColumns.datePosted,
    operator: '>=',
    value: earliestDay(now, age),
  })),
  ...dayFilters('posted_at', jobColumns.datePosted),
  defineFilter('discovered_at_max_age_days', days, (age, { now }) => ({
    type: 'compares',
    column: jobColumns.discoveredAt,
    operator: '>=',
    value: startOfDay(earliestDay(now, age)),
  })),
  defineFilter('discovered_at_min_age_days', days, (age, { now }) => ({
    type: 'compares',
    column: jobColumns.discoveredAt,
    operator: '<',
    value: startOfDay(addDays(earliestDay(now, age), 1)),
  })),
  ...instantFilters('discovered_at', jobColumns.discoveredAt),
  defineFilter('is_closed', flag, (isClosed) => {
    const closed = { type: 'known', column: jobColumns.closedAt } as const
    return isClosed ? closed : not(closed)
  }),
  ...instantFilters('closed_at', jobColumns.closedAt),
]
