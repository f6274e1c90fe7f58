import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import type { SearchResult } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { hideKey } from '../../../app/hide-key.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { searchLengthMin, teamSearchQuery } from '../api/team-search.query.ts'
import { describeMatch } from '../model/describe-match.ts'

const route = getRouteApi('/staff/search')
const resultsMax = 50

/** One box for a name, a domain, an id, a key or a member's e-mail. */
export function SearchPage() {
  const { q = '' } = route.useSearch()
  const client = useAdminClient()
  const query = useQuery(teamSearchQuery(client, q, resultsMax))
  return (
    <>
      <PageHeader
        title="Search"
        lead="A team by its name, domain, id, key prefix or a member’s e-mail. Of a pasted key only the prefix leaves this page."
      />
      <SearchBox />
      <Panel flush>
        {q.length < searchLengthMin ? (
          <EmptyState title="Type three characters or more">The best match comes first.</EmptyState>
        ) : (
          <QueryView query={query} loadingLabel="Searching" loadingRows={4}>
            {(found, stale) =>
              found.data.length === 0 ? (
                <EmptyState title={`No team matches “${q}”`}>
                  Try a part of the name or the domain, a member’s e-mail, or the first characters of an API
                  key.
                </EmptyState>
              ) : (
                <>
                  <DataTable
                    label="Teams that match"
                    columns={columns}
                    rows={found.data}
                    rowKey={(result) => result.team_id}
                    stale={stale}
                  />
                  {found.is_complete ? null : (
                    <p className="dim" style={{ margin: 0, padding: '10px 16px', fontSize: 14 }}>
                      More teams match. Type more of what you look for.
                    </p>
                  )}
                </>
              )
            }
          </QueryView>
        )}
      </Panel>
    </>
  )
}

const columns: readonly Column<SearchResult>[] = [
  {
    key: 'name',
    header: 'Team',
    wrap: true,
    renderCell: (result) => (
      <>
        <Link className="plain" to="/teams/$teamId" params={{ teamId: result.team_id }}>
          <strong>{result.name}</strong>
        </Link>
        {result.status === 'suspended' ? (
          <>
            {' '}
            <StatusPill tone="bad">Suspended</StatusPill>
          </>
        ) : null}
      </>
    ),
  },
  {
    key: 'domain',
    header: 'Domain',
    renderCell: (result) => result.domain ?? <span className="dim">–</span>,
  },
  { key: 'match', header: 'What matched', wrap: true, renderCell: (result) => describeMatch(result) },
]

function SearchBox() {
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [text, setText] = useState(q)
  const writeSoon = useDebouncedCallback((value: string) => {
    void navigate({ search: { q: value === '' ? undefined : value }, replace: true })
  }, 200)
  return (
    <search style={{ marginBottom: 16 }}>
      <TextInput
        type="search"
        label="Search"
        placeholder="northwind, northwind.example, team_…, scrip_live_…"
        value={text}
        data-autofocus
        onChange={(event) => {
          const typed = event.currentTarget.value
          const safe = hideKey(typed)
          setText(safe.length < typed.trim().length ? safe : typed)
          writeSoon(safe)
        }}
      />
    </search>
  )
}
