import { NativeSelect, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { entryTypeLabels, operationLabel } from '../../../ui/labels.ts'
import { addDays, dayOf, startOfDay } from '../../../ui/zoned-day.ts'
import {
  hasFilters,
  ledgerTypes,
  parseLedgerSearch,
  withFilter,
  withoutFilters,
} from '../model/ledger-search.ts'
import type { LedgerSearch } from '../model/ledger-search.ts'
import type { Names } from '../model/entry-words.ts'
import classes from './ledger-filters.module.css'

const operations = {
  api: ['searchJobs', 'searchCompanies', 'searchTechnologies'],
  company: ['revealCompanies'],
} as const

/** The filters are read from the URL and written to it; days are cut in the team's zone. */
export function LedgerFilters(props: {
  readonly search: LedgerSearch
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
}) {
  const { search, teamId, timeZone, names } = props
  const navigate = useNavigate()
  const change = (change: Partial<LedgerSearch>) => {
    void navigate({ to: '/teams/$teamId/ledger', params: { teamId }, search: withFilter(search, change) })
  }
  const read = (name: string, value: string) => parseLedgerSearch({ [name]: value })
  return (
    <search className={classes['filters']} aria-label="Filter the ledger">
      <NativeSelect
        label="Type"
        size="sm"
        value={search.type ?? ''}
        data={[
          { value: '', label: 'All types' },
          ...ledgerTypes.map((type) => ({
            value: type,
            label: type === 'spent' ? 'Spent: charges and captures' : entryTypeLabels[type],
          })),
        ]}
        onChange={(event) => {
          change({ type: read('type', event.currentTarget.value).type })
        }}
      />
      <NativeSelect
        label="Operation"
        size="sm"
        value={search.operation ?? ''}
        data={[
          { value: '', label: 'All operations' },
          ...operations[search.kind ?? 'api'].map((id) => ({ value: id, label: operationLabel(id) })),
        ]}
        onChange={(event) => {
          change({ operation: read('operation', event.currentTarget.value).operation })
        }}
      />
      <NativeSelect
        label="API key"
        size="sm"
        value={search.api_key ?? ''}
        data={[
          { value: '', label: 'All keys' },
          ...[...names.keys].map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => {
          change({ api_key: read('api_key', event.currentTarget.value).api_key })
        }}
      />
      <DayFields search={search} timeZone={timeZone} change={change} />
      {hasFilters(search) ? (
        <Link
          className={`plain ${classes['clear']}`}
          to="/teams/$teamId/ledger"
          params={{ teamId }}
          search={withoutFilters(search)}
        >
          Clear the filters
        </Link>
      ) : null}
      <OtherFilters search={search} />
    </search>
  )
}

function DayFields(props: {
  readonly search: LedgerSearch
  readonly timeZone: string
  readonly change: (change: Partial<LedgerSearch>) => void
}) {
  const { search, timeZone, change } = props
  return (
    <>
      <TextInput
        label="From"
        size="sm"
        type="date"
        value={search.from === undefined ? '' : dayOf(search.from, timeZone)}
        onChange={(event) => {
          const day = event.currentTarget.value
          change({ from: day === '' ? undefined : startOfDay(day, timeZone) })
        }}
      />
      <TextInput
        label="To, included"
        size="sm"
        type="date"
        // The URL keeps the first instant after the period; a person thinks of its last day.
        value={search.to === undefined ? '' : lastDayBefore(search.to, timeZone)}
        onChange={(event) => {
          const day = event.currentTarget.value
          change({ to: day === '' ? undefined : startOfDay(addDays(day, 1), timeZone) })
        }}
      />
    </>
  )
}

function lastDayBefore(to: string, timeZone: string): string {
  return dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone)
}

/** Filters that a link brought along and that have no field of their own. */
function OtherFilters(props: { readonly search: LedgerSearch }) {
  const { grant, charge, member } = props.search
  const parts = [
    grant === undefined ? [] : [`grant ${grant}`],
    charge === undefined ? [] : [`charge ${charge}`],
    member === undefined ? [] : [`member ${member}`],
  ].flat()
  if (parts.length === 0) return null
  return <p className={classes['others']}>Only {parts.join(', ')}</p>
}
