import type { BulkGrant, BulkLine, BulkLinePage } from '@scrip/sdk/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { bulkLinesQuery } from '../api/bulk.query.ts'
import { type BulkSearch, type LineFilter, lineFilters } from '../model/bulk-search.ts'
import { lineStateWords } from '../model/bulk-words.ts'
import classes from './bulk.module.css'

const route = getRouteApi('/staff/bulk/$bulkGrantId')

const filterLabels: Readonly<Record<LineFilter, string>> = {
  all: 'All',
  ready: 'Ready',
  bad: 'Bad',
  warned: 'With a warning',
  granted: 'Granted',
  failed: 'Failed',
}

export function BulkLines(props: { readonly bulkGrant: BulkGrant }) {
  const { id, counts, state } = props.bulkGrant
  const search = route.useSearch()
  const progress = `${state} ${counts.granted} ${counts.failed}`
  const query = useQuery({
    ...bulkLinesQuery(useAdminClient(), id, search, progress),
    placeholderData: keepPreviousData,
  })
  const numbers: Readonly<Record<LineFilter, number | null>> = {
    all: counts.lines,
    ready: null,
    bad: counts.bad,
    warned: counts.warned,
    granted: counts.granted,
    failed: counts.failed,
  }
  const filter = search.state ?? 'all'
  return (
    <Panel title="Lines" flush>
      <nav className={classes['filters']} aria-label="Which lines">
        {lineFilters.map((each) => (
          <Link
            key={each}
            className="plain"
            to="/bulk/$bulkGrantId"
            params={{ bulkGrantId: id }}
            search={{ state: each === 'all' ? undefined : each }}
            replace
            resetScroll={false}
            {...(each === filter ? { 'aria-current': 'true' } : {})}
          >
            {filterLabels[each]}
            {numbers[each] === null ? '' : ` (${formatCredits(numbers[each])})`}
          </Link>
        ))}
      </nav>
      <QueryView query={query} loadingLabel="Loading lines">
        {(page, stale) => <Rows page={page} stale={stale} id={id} search={search} />}
      </QueryView>
    </Panel>
  )
}

function Rows(props: {
  readonly page: BulkLinePage
  readonly stale: boolean
  readonly id: string
  readonly search: BulkSearch
}) {
  const { page, stale, id, search } = props
  if (page.data.length === 0) return <EmptyState title="No such line" />
  const renderLink = (cursor: string | undefined, text: string) => (
    <Link
      className="plain"
      to="/bulk/$bulkGrantId"
      params={{ bulkGrantId: id }}
      search={{ state: search.state, cursor }}
      resetScroll={false}
    >
      {text}
    </Link>
  )
  return (
    <>
      <DataTable
        label="Lines"
        rows={page.data}
        rowKey={({ line }) => String(line)}
        stale={stale}
        columns={columns}
      />
      <Pager
        newest={search.cursor === undefined ? null : renderLink(undefined, 'First lines')}
        older={page.next_cursor === null ? null : renderLink(page.next_cursor, 'More lines')}
      />
    </>
  )
}

const columns: readonly Column<BulkLine>[] = [
  { key: 'line', header: 'Line', align: 'right', renderCell: ({ line }) => line },
  {
    key: 'team',
    header: 'Team',
    wrap: true,
    renderCell: ({ team, cells }) =>
      team === null ? (
        cells.team
      ) : (
        <Link className="plain" to="/teams/$teamId" params={{ teamId: team.id }}>
          {team.name}
        </Link>
      ),
  },
  {
    key: 'amount',
    header: 'Gives',
    align: 'right',
    renderCell: ({ effect, cells }) =>
      effect === null ? `${cells.amount} ${cells.kind}` : formatCreditsOf(effect.amount, effect.kind),
  },
  {
    key: 'before',
    header: 'Available before',
    align: 'right',
    renderCell: ({ effect }) => (effect === null ? '–' : formatCredits(effect.available_before)),
  },
  {
    key: 'after',
    header: 'After',
    align: 'right',
    renderCell: ({ effect }) => (effect === null ? '–' : formatCredits(effect.available_after)),
  },
  {
    key: 'expires',
    header: 'Expires',
    renderCell: ({ effect, cells }) =>
      effect === null ? (
        cells.expires_at
      ) : (
        <Instant at={effect.expires_at} timeZone="UTC" precision="day" none="Never" />
      ),
  },
  {
    key: 'state',
    header: 'State',
    renderCell: ({ state }) => (
      <StatusPill tone={lineStateWords[state].tone}>{lineStateWords[state].label}</StatusPill>
    ),
  },
  { key: 'said', header: 'What to know', wrap: true, renderCell: (line) => <Said line={line} /> },
]

function Said(props: { readonly line: BulkLine }) {
  const { errors, warnings, failure, grant_id: grantId, team, effect } = props.line
  if (grantId !== null && team !== null && effect !== null) {
    return <GrantLink id={grantId} teamId={team.id} kind={effect.kind} />
  }
  const texts = [
    ...errors.map(({ column, message }) => `${column}: ${message}`),
    ...warnings,
    ...(failure === null ? [] : [failure.detail]),
  ]
  if (texts.length === 0) return <>–</>
  return (
    <ul className={classes['errors']}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
