import type { StaffEntryPage } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { StartExport } from '../../../app/start-export.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { entryListQuery } from '../api/entry-list.query.ts'
import type { EntryRow } from '../model/entry-rows.ts'
import type { Names } from '../model/entry-words.ts'
import { hasFilters, withFilter, withoutFilters } from '../model/ledger-search.ts'
import type { LedgerSearch } from '../model/ledger-search.ts'
import { EntriesTable } from './entries-table.tsx'
import { EntryDetail } from './entry-detail.tsx'
import { LedgerFilters } from './ledger-filters.tsx'

const route = getRouteApi('/staff/teams/$teamId/ledger')
const path = '/teams/$teamId/ledger'

export function LedgerPage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
}) {
  const { teamId, timeZone, names } = props
  const client = useAdminClient()
  const search = route.useSearch()
  const kind = search.kind ?? 'api'
  const options = entryListQuery(client, teamId, search)
  const query = useQuery({
    ...options,
    // Former rows stay during a load only for the same team and kind: another kind's rows would be a lie.
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[1] === teamId && formerQuery.queryKey[3] === kind ? former : undefined,
  })
  const params = { teamId }
  return (
    <Stack>
      <KindLinks
        kind={kind}
        renderLink={(each, link) => <Link to={path} params={params} search={{ kind: each }} {...link} />}
      />
      <LedgerFilters search={search} teamId={teamId} timeZone={timeZone} names={names} />
      <Panel
        title={`${kindLabels[kind]} ledger`}
        aside={
          <span style={{ display: 'inline-flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
            Newest first
            <StartExport
              order={{ type: 'ledger', team_id: teamId, kind, from: search.from, to: search.to }}
              label="Export the ledger"
            />
          </span>
        }
        flush
      >
        <QueryView query={query} loadingLabel="Loading the ledger" loadingRows={8}>
          {(page, stale) =>
            page.data.length === 0 ? (
              <NoEntries
                isFiltered={hasFilters(search)}
                clear={
                  <Link className="plain" to={path} params={params} search={withoutFilters(search)}>
                    Clear the filters
                  </Link>
                }
              />
            ) : (
              <LedgerRows page={page} search={search} stale={stale} {...props} />
            )
          }
        </QueryView>
      </Panel>
    </Stack>
  )
}

function LedgerRows(props: {
  readonly page: StaffEntryPage
  readonly search: LedgerSearch
  readonly stale: boolean
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
}) {
  const { page, search, stale, teamId, timeZone, names } = props
  const params = { teamId }
  const isOpen = (row: EntryRow) => row.entries.some((entry) => entry.id === search.entry)
  const renderLink = (next: LedgerSearch, text: string) => (
    <Link className="plain" to={path} params={params} search={next}>
      {text}
    </Link>
  )
  return (
    <>
      <EntriesTable
        label={`${kindLabels[search.kind ?? 'api']} ledger`}
        entries={page.data}
        timeZone={timeZone}
        names={names}
        teamId={teamId}
        stale={stale}
        renderOpener={(row, text) => (
          <Link
            className="plain"
            to={path}
            params={params}
            search={{ ...search, entry: isOpen(row) ? undefined : row.id }}
            replace
            resetScroll={false}
            aria-expanded={isOpen(row)}
          >
            <span aria-hidden="true">{isOpen(row) ? '▾ ' : '▸ '}</span>
            {text}
          </Link>
        )}
        renderDetail={(row) =>
          isOpen(row) ? <EntryDetail row={row} teamId={teamId} timeZone={timeZone} /> : null
        }
      />
      <Pager
        newest={search.cursor === undefined ? null : renderLink(withFilter(search, {}), 'Newest')}
        older={
          page.next_cursor === null
            ? null
            : renderLink(withFilter(search, { cursor: page.next_cursor }), 'Older')
        }
      />
    </>
  )
}

function NoEntries(props: { readonly isFiltered: boolean; readonly clear: ReactNode }) {
  if (!props.isFiltered) {
    return (
      <EmptyState title="Nothing has happened yet">
        The first grant or charge will be the first line.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No entry matches these filters" action={props.clear}>
      The ledger has entries only outside of them.
    </EmptyState>
  )
}
