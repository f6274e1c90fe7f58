import type { TeamSummary } from '@scrip/sdk/admin'
import { Link, getRouteApi } from '@tanstack/react-router'
import { findNextRollover } from '../features/grants/model/rolls-over.ts'
import { GrantsTable } from '../features/grants/ui/grants-table.tsx'
import { HoldsTable } from '../features/holds/ui/holds-table.tsx'
import { EntriesTable } from '../features/ledger/ui/entries-table.tsx'
import { BalancePanel } from '../features/teams/ui/balance-panel.tsx'
import { TeamActs } from '../features/teams/ui/team-acts.tsx'
import { TeamFlags } from '../features/teams/ui/team-flags.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { kindWords, kinds } from '../ui/kind.ts'
import type { Kind } from '../ui/kind.ts'
import { Panel } from '../ui/panel.tsx'
import { Stack } from '../ui/stack.tsx'
import { TeamDialog } from './team-dialog.tsx'
import { useTeam } from './use-team.ts'

const route = getRouteApi('/staff/teams/$teamId/')

/** The first page of a team: what to know first, both balances, live grants, open holds, what happened last. One request. */
export function TeamOverviewPage() {
  const { teamId, summary, timeZone, names } = useTeam()
  const { act } = route.useSearch()
  const navigate = route.useNavigate()
  const rollsOverAt = (kind: Kind) =>
    findNextRollover(
      summary.live_grants.filter((grant) => grant.kind === kind),
      summary.balances[kind].next_expiries,
    )
  return (
    <Stack>
      <TeamFlags flags={summary.flags} timeZone={timeZone} />
      <TeamActs team={summary.team} />
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
      <LiveGrants summary={summary} />
      {summary.open_holds.length === 0 ? null : (
        <Panel title="Open holds" flush>
          <HoldsTable holds={summary.open_holds} timeZone={timeZone} keys={names.keys} />
        </Panel>
      )}
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
      <TeamDialog
        act={act}
        summary={summary}
        onClose={() => {
          void navigate({ search: {}, replace: true, resetScroll: false })
        }}
      />
    </Stack>
  )
}

/** Each one leads to its row in the list of grants. */
function LiveGrants(props: { readonly summary: TeamSummary }) {
  const { team, balances, live_grants: grants } = props.summary
  const params = { teamId: team.id }
  return (
    <Panel
      title="Live grants"
      aside={
        <Link className="plain" to="/teams/$teamId/grants" params={params}>
          All grants
        </Link>
      }
      flush
    >
      {grants.length === 0 ? (
        <EmptyState title="No live grant">The team has nothing to spend.</EmptyState>
      ) : (
        <GrantsTable
          grants={grants}
          balances={balances}
          timeZone={team.time_zone}
          showsKind
          renderLink={(grant, name) => (
            <Link
              className="plain"
              to="/teams/$teamId/grants"
              params={params}
              search={{ kind: grant.kind, grant: grant.id }}
              resetScroll={false}
            >
              {name}
            </Link>
          )}
        />
      )}
    </Panel>
  )
}
