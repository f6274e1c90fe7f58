import type { ExpiringGrant } from '@scrip/sdk/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { ChoiceLinks } from '../../../ui/choice-links.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { expiringListQuery } from '../api/expiring-list.query.ts'
import { daysOf, spans } from '../model/expiring-search.ts'
import type { ExpiringSearch } from '../model/expiring-search.ts'

const route = getRouteApi('/staff/expiring')
const kindChoices = [
  { key: 'both', label: 'Both kinds' },
  { key: 'api', label: kindLabels.api },
  { key: 'company', label: kindLabels.company },
] as const

/** What expires soon over all teams, soonest first: whom to call before it is gone. */
export function ExpiringPage() {
  const search = route.useSearch()
  const query = useQuery({
    ...expiringListQuery(useAdminClient(), search),
    placeholderData: keepPreviousData,
  })
  const within = search.within ?? '30d'
  return (
    <>
      <PageHeader title="Expiring credits" lead="What will expire if nobody spends it, soonest first." />
      <Stack>
        <Choices search={search} />
        <Panel flush>
          <QueryView query={query} loadingLabel="Loading expiring credits" loadingRows={8}>
            {(page, stale) =>
              page.data.length === 0 ? (
                <EmptyState title={`Nothing expires within ${daysOf(within)} days`}>
                  Paid plan credits that roll over are not among them.
                </EmptyState>
              ) : (
                <>
                  <DataTable
                    label="Expiring credits"
                    columns={columns}
                    rows={page.data}
                    rowKey={(grant) => grant.grant_id}
                    stale={stale}
                  />
                  <Pager
                    newest={
                      search.cursor === undefined ? null : (
                        <Link className="plain" to="/expiring" search={{ ...search, cursor: undefined }}>
                          Soonest
                        </Link>
                      )
                    }
                    older={
                      page.next_cursor === null ? null : (
                        <Link
                          className="plain"
                          to="/expiring"
                          search={{ ...search, cursor: page.next_cursor }}
                        >
                          Later
                        </Link>
                      )
                    }
                  />
                </>
              )
            }
          </QueryView>
        </Panel>
      </Stack>
    </>
  )
}

function Choices(props: { readonly search: ExpiringSearch }) {
  const { search } = props
  return (
    <div className="spaced">
      <ChoiceLinks
        label="Within"
        choices={spans.map((span) => ({ key: span, label: `${daysOf(span)} days` }))}
        chosen={search.within ?? '30d'}
        renderLink={(span, link) => (
          <Link to="/expiring" search={{ kind: search.kind, within: span }} {...link} />
        )}
      />
      <ChoiceLinks
        label="Kind of credits"
        choices={kindChoices}
        chosen={search.kind ?? 'both'}
        renderLink={(kind, link) => (
          <Link
            to="/expiring"
            search={{ within: search.within, kind: kind === 'both' ? undefined : kind }}
            {...link}
          />
        )}
      />
    </div>
  )
}

/** Of many teams at once, so the days are those of UTC; the tooltip has the viewer's own. */
const columns: readonly Column<ExpiringGrant>[] = [
  {
    key: 'expires',
    header: 'Expires (UTC)',
    renderCell: (grant) => <Instant at={grant.expires_at} timeZone="UTC" />,
  },
  {
    key: 'team',
    header: 'Team',
    wrap: true,
    renderCell: (grant) => (
      <Link className="plain" to="/teams/$teamId" params={{ teamId: grant.team_id }}>
        {grant.team_name}
      </Link>
    ),
  },
  {
    key: 'kind',
    header: 'Kind',
    renderCell: (grant) => <StatusPill tone={grant.kind}>{kindLabels[grant.kind]}</StatusPill>,
  },
  {
    key: 'source',
    header: 'Grant',
    renderCell: (grant) => `${sourceLabels[grant.source]}, ${grant.class}`,
  },
  {
    key: 'forfeit',
    header: 'Will be gone',
    align: 'right',
    renderCell: (grant) => <strong>{formatCredits(grant.forfeit)}</strong>,
  },
  {
    key: 'available',
    header: 'Of available',
    align: 'right',
    renderCell: (grant) => formatCredits(grant.available),
  },
  { key: 'held', header: 'Held', align: 'right', renderCell: (grant) => formatCredits(grant.held) },
  { key: 'amount', header: 'Of', align: 'right', renderCell: (grant) => formatCredits(grant.amount) },
  { key: 'invoice', header: 'Invoice', renderCell: (grant) => grant.invoice_id ?? '–' },
  {
    key: 'id',
    header: 'Id',
    renderCell: (grant) => <GrantLink id={grant.grant_id} teamId={grant.team_id} kind={grant.kind} />,
  },
]
