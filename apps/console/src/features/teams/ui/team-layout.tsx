import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, getRouteApi, useLocation } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { TabLinks } from '../../../ui/tab-links.tsx'
import { teamSummaryQuery } from '../api/team-summary.query.ts'
import { describeTeamPlan } from '../model/describe-team-plan.ts'
import classes from './team-layout.module.css'

const route = getRouteApi('/staff/teams/$teamId')

const tabs = [
  { to: '/teams/$teamId', label: 'Overview', exact: true },
  { to: '/teams/$teamId/ledger', label: 'Ledger', exact: false },
  { to: '/teams/$teamId/grants', label: 'Grants', exact: false },
  { to: '/teams/$teamId/rollover', label: 'Rollover', exact: false },
  { to: '/teams/$teamId/usage', label: 'Usage', exact: false },
  { to: '/teams/$teamId/access', label: 'Access', exact: false },
  { to: '/teams/$teamId/holds', label: 'Holds', exact: false },
  { to: '/teams/$teamId/budgets', label: 'Budgets', exact: false },
  { to: '/teams/$teamId/members', label: 'Members', exact: false },
  { to: '/teams/$teamId/keys', label: 'Keys', exact: false },
  { to: '/teams/$teamId/audit', label: 'Audit', exact: false },
] as const

/** Who the team is, and the way to everything about it. */
export function TeamLayout() {
  const { teamId } = route.useParams()
  const client = useAdminClient()
  const { data: summary } = useSuspenseQuery(teamSummaryQuery(client, teamId))
  const { team } = summary
  const mayGrant = usePermission('credits:write')
  const pathname = useLocation({ select: (location) => location.pathname })
  const tab = tabs.findLast(({ to }) => pathname.startsWith(to.replace('$teamId', teamId)))
  return (
    <>
      <PageHeader
        title={
          <>
            {team.name} {team.status === 'suspended' ? <StatusPill tone="bad">Suspended</StatusPill> : null}
          </>
        }
        name={`${tab?.label ?? tabs[0].label}, ${team.name}`}
        lead={
          <span className={classes['lead']}>
            {team.domain === null ? null : <span>{team.domain}</span>}
            <span>{describeTeamPlan(summary)}</span>
            <span>{team.time_zone}</span>
            <span className="mono">{team.id}</span>
          </span>
        }
        actions={
          <>
            <CopyButton text={team.id} label="Copy id" />
            {mayGrant ? (
              <LinkButton size="compact-sm" to="/teams/$teamId/grants/new" params={{ teamId }}>
                Give a grant
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className={classes['tabs']}>
        <TabLinks label="Team">
          {tabs.map((tab) => (
            <Link
              key={tab.to}
              to={tab.to}
              params={{ teamId }}
              activeOptions={{ exact: tab.exact, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {tab.label}
            </Link>
          ))}
        </TabLinks>
      </div>
      <Outlet />
    </>
  )
}
