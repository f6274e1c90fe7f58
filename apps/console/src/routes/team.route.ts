import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readText } from '../app/search-params.ts'
import { auditListQuery } from '../features/audit/api/audit-list.query.ts'
import { parseAuditSearch } from '../features/audit/model/audit-search.ts'
import { grantListQuery } from '../features/grants/api/grant-list.query.ts'
import { parseGrantsSearch } from '../features/grants/model/grants-search.ts'
import { keyListQuery } from '../features/keys/api/key-list.query.ts'
import { entryListQuery } from '../features/ledger/api/entry-list.query.ts'
import { parseLedgerSearch } from '../features/ledger/model/ledger-search.ts'
import { rolloverPreviewQuery, rolloverRuleQuery } from '../features/rollover/api/rollover.query.ts'
import { parseRolloverSearch } from '../features/rollover/model/rollover-search.ts'
import { teamSummaryQuery } from '../features/teams/api/team-summary.query.ts'
import { parseOverviewSearch } from '../features/teams/model/team-act.ts'
import { parseUsageSearch } from '../features/usage/model/usage-search.ts'
import { staffRoute } from './staff.route.ts'

/** The team's header needs its summary, so the page waits for that one call and for nothing else. */
export const teamRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'teams/$teamId',
  loader: async ({ context, params }) => {
    await context.queryClient.ensureQueryData(teamSummaryQuery(context.client, params.teamId))
  },
  component: lazyRouteComponent(() => import('../features/teams/ui/team-layout.tsx'), 'TeamLayout'),
})

export const teamOverviewRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: '/',
  validateSearch: parseOverviewSearch,
  component: lazyRouteComponent(() => import('./team-overview.page.tsx'), 'TeamOverviewPage'),
})

export const ledgerRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'ledger',
  validateSearch: parseLedgerSearch,
  loaderDeps: ({ search }) => ({ ...search, cursor: undefined, entry: undefined, refund: undefined }),
  loader: ({ context, params, deps, location }) => {
    // A link into the middle loads its own page; only the newest one is fetched ahead.
    if (readText(location.search, 'cursor') !== undefined) return
    void context.queryClient.prefetchInfiniteQuery(
      entryListQuery(context.client, params.teamId, deps, undefined),
    )
  },
  component: lazyRouteComponent(() => import('./team-ledger.page.tsx'), 'TeamLedger'),
})

export const grantsRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'grants',
  validateSearch: parseGrantsSearch,
  loaderDeps: ({ search }) => ({ kind: search.kind, state: search.state, cursor: search.cursor }),
  loader: ({ context, params, deps }) => {
    const search = { ...deps, kind: deps.kind ?? 'api' }
    void context.queryClient.prefetchQuery(grantListQuery(context.client, params.teamId, search))
  },
  component: lazyRouteComponent(() => import('./team-grants.page.tsx'), 'TeamGrants'),
})

export const newGrantRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'grants/new',
  validateSearch: parseGrantsSearch,
  component: lazyRouteComponent(() => import('./team-new-grant.page.tsx'), 'TeamNewGrant'),
})

export const rolloverRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'rollover',
  validateSearch: parseRolloverSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    const kind = deps.kind ?? 'api'
    const { client, queryClient } = context
    void queryClient.prefetchQuery(rolloverRuleQuery(client, params.teamId, kind))
    void queryClient.prefetchQuery(rolloverPreviewQuery(client, params.teamId, kind, deps.at))
  },
  component: lazyRouteComponent(() => import('./team-rollover.page.tsx'), 'TeamRollover'),
})

export const teamUsageRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'usage',
  validateSearch: parseUsageSearch,
  component: lazyRouteComponent(() => import('./team-usage.page.tsx'), 'TeamUsage'),
})

export const keysRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'keys',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(keyListQuery(context.client, params.teamId))
  },
  component: lazyRouteComponent(() => import('./team-keys.page.tsx'), 'TeamKeys'),
})

export const teamAuditRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'audit',
  validateSearch: parseAuditSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(auditListQuery(context.client, { ...deps, team: params.teamId }))
  },
  component: lazyRouteComponent(() => import('./team-audit.page.tsx'), 'TeamAudit'),
})
