import type { KindBalances, StaffGrantPage } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAdminClient } from '../app/admin-client.ts'
import { grantListQuery } from '../features/grants/api/grant-list.query.ts'
import { findNextRollover } from '../features/grants/model/rolls-over.ts'
import { GrantsTable } from '../features/grants/ui/grants-table.tsx'
import { EntriesTable } from '../features/ledger/ui/entries-table.tsx'
import { BalancePanel } from '../features/teams/ui/balance-panel.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { kindWords, kinds } from '../ui/kind.ts'
import type { Kind } from '../ui/kind.ts'
import { Panel } from '../ui/panel.tsx'
import { QueryView } from '../ui/query-view.tsx'
import { Stack } from '../ui/stack.tsx'
import { useTeam } from './use-team.ts'

/** The first page of a team: both balances, what expires next, its live grants and what happened last. */
export function TeamOverviewPage() {
  const { teamId, summary, timeZone, names } = useTeam()
  const client = useAdminClient()
  const grants = useQuery(grantListQuery(client, teamId, {}))
  const rollsOverAt = (kind: Kind) =>
    findNextRollover(
      (grants.data?.data ?? []).filter((grant) => grant.kind === kind),
      summary.balances[kind].next_expiries,
    )
  return (
    <Stack>
      <Stack layout="pair">
        {kinds.map((kind) => (
          <BalancePanel
            key={kind}
            kind={kind}
            balance={summary.balances[kind]}
            rollsOverAt={rollsOverAt(kind)}
            teamId={teamId}
            timeZone={timeZone}
          />
        ))}
      </Stack>
      <LiveGrants query={grants} teamId={teamId} balances={summary.balances} timeZone={timeZone} />
      {kinds.map((kind) => (
        <Panel
          key={kind}
          title={`Last ${kindWords[kind]} entries`}
          aside={
            <Link className="plain" to="/teams/$teamId/ledger" params={{ teamId }} search={{ kind }}>
              Whole ledger
            </Link>
          }
          flush
        >
          {summary.recent_entries[kind].length === 0 ? (
            <EmptyState title="Nothing has happened yet" />
          ) : (
            <EntriesTable
              label={`Last ${kindWords[kind]} entries`}
              entries={summary.recent_entries[kind]}
              timeZone={timeZone}
              names={names}
            />
          )}
        </Panel>
      ))}
    </Stack>
  )
}

/** Each one leads to its row in the list of grants. */
function LiveGrants(props: {
  readonly query: UseQueryResult<StaffGrantPage>
  readonly teamId: string
  readonly balances: KindBalances
  readonly timeZone: string
}) {
  const { query, teamId, balances, timeZone } = props
  return (
    <Panel
      title="Live grants"
      aside={
        <Link className="plain" to="/teams/$teamId/grants" params={{ teamId }}>
          All grants
        </Link>
      }
      flush
    >
      <QueryView query={query} loadingLabel="Loading grants" loadingRows={3}>
        {(page) =>
          page.data.length === 0 ? (
            <EmptyState title="No live grant">The team has nothing to spend.</EmptyState>
          ) : (
            <GrantsTable
              grants={page.data}
              balances={balances}
              timeZone={timeZone}
              showsKind
              renderLink={(grant, name) => (
                <Link
                  className="plain"
                  to="/teams/$teamId/grants"
                  params={{ teamId }}
                  search={{ kind: grant.kind, grant: grant.id }}
                  resetScroll={false}
                >
                  {name}
                </Link>
              )}
            />
          )
        }
      </QueryView>
    </Panel>
  )
}
