import type { AccessWindow } from '@scrip/sdk/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { ChoiceLinks } from '../../../ui/choice-links.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { shortenId } from '../../../ui/shorten-id.ts'
import { Stack } from '../../../ui/stack.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { windowListQuery } from '../api/window-list.query.ts'
import { windowStates } from '../model/access-search.ts'
import type { AccessSearch } from '../model/access-search.ts'

const route = getRouteApi('/staff/teams/$teamId/access')
const path = '/teams/$teamId/access'
const stateLabels = { open: 'Open', closed: 'Closed', all: 'All' } as const

/** What the team may see and export for nothing, and until when. */
export function AccessPage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly mayRefund: boolean
}) {
  const { teamId, timeZone, mayRefund } = props
  const search = route.useSearch()
  const query = useQuery({
    ...windowListQuery(useAdminClient(), teamId, search),
    placeholderData: keepPreviousData,
  })
  const state = search.state ?? 'open'
  const params = { teamId }
  return (
    <Stack>
      <ChoiceLinks
        label="Which windows"
        choices={windowStates.map((each) => ({ key: each, label: stateLabels[each] }))}
        chosen={state}
        renderLink={(each, link) => <Link to={path} params={params} search={{ state: each }} {...link} />}
      />
      <Panel title="Access windows" aside="Newest first" flush>
        <QueryView query={query} loadingLabel="Loading the access windows">
          {(page, stale) =>
            page.data.length === 0 ? (
              <EmptyState title={state === 'open' ? 'No open window' : 'No window'}>
                A reveal opens one for 90 days: inside it the company costs nothing more.
              </EmptyState>
            ) : (
              <>
                <DataTable
                  label="Access windows"
                  columns={columnsOf(teamId, timeZone, search, mayRefund)}
                  rows={page.data}
                  rowKey={(window) => `${window.charge_id} ${window.company_id}`}
                  stale={stale}
                />
                <Pager
                  newest={
                    search.cursor === undefined ? null : (
                      <Link className="plain" to={path} params={params} search={{ state: search.state }}>
                        Newest
                      </Link>
                    )
                  }
                  older={
                    page.next_cursor === null ? null : (
                      <Link
                        className="plain"
                        to={path}
                        params={params}
                        search={{ state: search.state, cursor: page.next_cursor }}
                      >
                        Older
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
  )
}

function columnsOf(
  teamId: string,
  timeZone: string,
  search: AccessSearch,
  mayRefund: boolean,
): readonly Column<AccessWindow>[] {
  return [
    {
      key: 'company',
      header: 'Company',
      renderCell: (window) => <span className="mono">{window.company_id}</span>,
    },
    {
      key: 'state',
      header: 'State',
      renderCell: ({ state, closed_at: closedAt }) => (
        <StatusPill tone={state === 'open' ? 'good' : 'quiet'}>
          {state === 'open' ? 'Open' : closedAt === null ? 'Ended' : 'Closed by a refund'}
        </StatusPill>
      ),
    },
    {
      key: 'opened',
      header: 'Opened',
      renderCell: (window) => <Instant at={window.opened_at} timeZone={timeZone} />,
    },
    {
      key: 'ends',
      header: 'Ends',
      renderCell: (window) => <Instant at={window.ends_at} timeZone={timeZone} />,
    },
    {
      key: 'charge',
      header: 'Opened by the charge',
      renderCell: (window) => (
        <Link
          className="plain mono"
          to="/teams/$teamId/ledger"
          params={{ teamId }}
          search={{ kind: 'company', charge: window.charge_id }}
          title={window.charge_id}
        >
          {shortenId(window.charge_id)}
        </Link>
      ),
    },
    ...(mayRefund ? [refundColumn(teamId, search)] : []),
  ]
}

function refundColumn(teamId: string, search: AccessSearch): Column<AccessWindow> {
  return {
    key: 'refund',
    header: 'Undo',
    renderCell: (window) =>
      window.state === 'open' ? (
        <LinkButton
          size="compact-xs"
          variant="default"
          to={path}
          params={{ teamId }}
          search={{ ...search, refund: window.charge_id }}
          replace
          resetScroll={false}
          aria-label={`Refund the reveal of ${window.company_id}`}
        >
          Refund the reveal
        </LinkButton>
      ) : null,
  }
}
