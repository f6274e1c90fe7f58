import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { windowListQuery } from '../features/access/api/window-list.query.ts'
import { parseAccessSearch } from '../features/access/model/access-search.ts'
import { budgetListQuery } from '../features/budgets/api/budget-list.query.ts'
import { parseBudgetsSearch } from '../features/budgets/model/budgets-search.ts'
import { holdListQuery } from '../features/holds/api/hold-list.query.ts'
import { parseHoldsSearch } from '../features/holds/model/holds-search.ts'
import { memberListQuery } from '../features/members/api/member-list.query.ts'
import { statementQuery } from '../features/statement/api/statement.query.ts'
import { parseStatementSearch } from '../features/statement/model/statement-search.ts'
import { teamRoute } from './team.route.ts'

export const accessRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'access',
  validateSearch: parseAccessSearch,
  loaderDeps: ({ search }) => ({ state: search.state, cursor: search.cursor }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(windowListQuery(context.client, params.teamId, deps))
  },
  component: lazyRouteComponent(() => import('./team-access.page.tsx'), 'TeamAccess'),
})

export const holdsRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'holds',
  validateSearch: parseHoldsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(holdListQuery(context.client, params.teamId, deps))
  },
  component: lazyRouteComponent(() => import('./team-holds.page.tsx'), 'TeamHolds'),
})

export const budgetsRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'budgets',
  validateSearch: parseBudgetsSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(budgetListQuery(context.client, params.teamId))
  },
  component: lazyRouteComponent(() => import('./team-budgets.page.tsx'), 'TeamBudgets'),
})

export const membersRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'members',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(memberListQuery(context.client, params.teamId))
  },
  component: lazyRouteComponent(() => import('./team-members.page.tsx'), 'TeamMembers'),
})

export const statementRoute = createRoute({
  getParentRoute: () => teamRoute,
  path: 'statement',
  validateSearch: parseStatementSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(statementQuery(context.client, params.teamId, deps.month))
  },
  component: lazyRouteComponent(() => import('./team-statement.page.tsx'), 'TeamStatement'),
})
