import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNow } from '../../../ui/use-now.ts'
import { addDays, dayOf } from '../../../ui/zoned-day.ts'
import { groupLabels, parseUsageSearch, usagePresets } from '../model/usage-search.ts'
import type { UsageGroup, UsagePeriod, UsageSearch } from '../model/usage-search.ts'
import classes from './usage-filters.module.css'

/** Period, grouping and kind, read from the URL and written to it. */
export function UsageFilters(props: {
  readonly search: UsageSearch
  readonly period: UsagePeriod
  readonly groups: readonly UsageGroup[]
  readonly groupBy: UsageGroup
  readonly kinds: ReactNode
  readonly change: (search: UsageSearch) => void
}) {
  const { search, period, groups, groupBy, kinds, change } = props
  const today = dayOf(useNow(), period.timeZone)
  const presets = usagePresets(today)
  const preset = presets.find(({ from, to }) => from === period.from && to === period.to)
  return (
    <search className={classes['filters']} aria-label="Period and grouping">
      {kinds}
      <NativeSelect
        label="Period"
        value={preset?.label ?? ''}
        data={[
          ...(preset === undefined ? [{ value: '', label: 'Chosen days' }] : []),
          ...presets.map(({ label }) => ({ value: label, label })),
        ]}
        onChange={(event) => {
          const chosen = presets.find(({ label }) => label === event.currentTarget.value)
          if (chosen !== undefined) change({ ...search, from: chosen.from, to: chosen.to })
        }}
      />
      <TextInput
        label="From"
        type="date"
        max={addDays(period.to, -1)}
        value={period.from}
        onChange={(event) => {
          const { from } = parseUsageSearch({ from: event.currentTarget.value })
          if (from !== undefined)
            change({ ...search, from, to: from < period.to ? period.to : addDays(from, 1) })
        }}
      />
      <TextInput
        label="To, included"
        type="date"
        min={period.from}
        value={addDays(period.to, -1)}
        onChange={(event) => {
          const { to: last } = parseUsageSearch({ to: event.currentTarget.value })
          if (last === undefined) return
          const to = addDays(last, 1)
          change({ ...search, to, from: period.from < to ? period.from : last })
        }}
      />
      <NativeSelect
        label="Group by"
        value={groupBy}
        data={groups.map((group) => ({ value: group, label: groupLabels[group] }))}
        onChange={(event) => {
          change({ ...search, group_by: parseUsageSearch({ group_by: event.currentTarget.value }).group_by })
        }}
      />
      <Comparison search={search} change={change} />
    </search>
  )
}

function Comparison(props: { readonly search: UsageSearch; readonly change: (search: UsageSearch) => void }) {
  const { search, change } = props
  return (
    <NativeSelect
      label="Compare with"
      value={search.compare ?? ''}
      data={[
        { value: '', label: 'Nothing' },
        { value: 'before', label: 'Period before' },
        { value: 'year', label: 'Year before' },
      ]}
      onChange={(event) => {
        change({ ...search, compare: parseUsageSearch({ compare: event.currentTarget.value }).compare })
      }}
    />
  )
}
