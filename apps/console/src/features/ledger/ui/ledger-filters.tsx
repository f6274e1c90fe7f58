import { NativeSelect, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { entryTypeLabels, operationLabel, sourceLabels, sources } from '../../../ui/labels.ts'
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
  /** Where days are cut and times are shown. */
  readonly timeZone: string
  readonly teamZone: string
  readonly names: Names
}) {
  const { search, teamId, timeZone, teamZone, names } = props
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
        label="Source of the grant"
        size="sm"
        value={search.source ?? ''}
        data={[
          { value: '', label: 'All sources' },
          ...sources.map((source) => ({ value: source, label: sourceLabels[source] })),
        ]}
        onChange={(event) => {
          change({ source: read('source', event.currentTarget.value).source })
        }}
      />
      <CallFields search={search} names={names} change={change} />
      <DayFields search={search} timeZone={timeZone} change={change} />
      <ZoneField search={search} teamZone={teamZone} change={change} />
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

/** What was called, and with which key. */
function CallFields(props: {
  readonly search: LedgerSearch
  readonly names: Names
  readonly change: (change: Partial<LedgerSearch>) => void
}) {
  const { search, names, change } = props
  return (
    <>
      <NativeSelect
        label="Operation"
        size="sm"
        value={search.operation ?? ''}
        data={[
          { value: '', label: 'All operations' },
          ...operations[search.kind ?? 'api'].map((id) => ({ value: id, label: operationLabel(id) })),
        ]}
        onChange={(event) => {
          change({ operation: parseLedgerSearch({ operation: event.currentTarget.value }).operation })
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
          change({ api_key: parseLedgerSearch({ api_key: event.currentTarget.value }).api_key })
        }}
      />
      <NativeSelect
        label="Member"
        size="sm"
        value={search.member ?? ''}
        data={[
          { value: '', label: 'All members' },
          ...[...names.members].map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => {
          change({ member: parseLedgerSearch({ member: event.currentTarget.value }).member })
        }}
      />
    </>
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

const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The customer speaks of days in the zone of the team; a colleague may not. */
function ZoneField(props: {
  readonly search: LedgerSearch
  readonly teamZone: string
  readonly change: (change: Partial<LedgerSearch>) => void
}) {
  const { search, teamZone, change } = props
  const zones = [...new Set(['UTC', viewerZone, ...(search.tz === undefined ? [] : [search.tz])])]
  return (
    <NativeSelect
      label="Time zone"
      size="sm"
      value={search.tz ?? ''}
      data={[
        { value: '', label: `${teamZone} (the team’s)` },
        ...zones.filter((zone) => zone !== teamZone).map((zone) => ({ value: zone, label: zone })),
      ]}
      onChange={(event) => {
        change({ tz: parseLedgerSearch({ tz: event.currentTarget.value }).tz })
      }}
    />
  )
}

function lastDayBefore(to: string, timeZone: string): string {
  return dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone)
}

/** Filters that a link brought along and that have no field of their own. */
function OtherFilters(props: { readonly search: LedgerSearch }) {
  const { grant, charge, actor } = props.search
  const parts = [
    grant === undefined ? [] : [`grant ${grant}`],
    charge === undefined ? [] : [`charge ${charge}`],
    actor === undefined ? [] : [`by ${actor}`],
  ].flat()
  if (parts.length === 0) return null
  return <p className={classes['others']}>Only {parts.join(', ')}</p>
}
