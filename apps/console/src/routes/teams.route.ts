import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { teamListQuery } from '../features/teams/api/team-list.query.ts'
import { planListQuery } from '../features/teams/api/plan-list.query.ts'
import { parseTeamsSearch } from '../features/teams/model/teams-search.ts'
import { staffRoute } from './staff.route.ts'

export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/teams' })
  },
})

export const teamsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'teams',
  validateSearch: parseTeamsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(teamListQuery(context.client, deps))
  },
  component: lazyRouteComponent(() => import('../features/teams/ui/teams-page.tsx'), 'TeamsPage'),
})

export const newTeamRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'teams/new',
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(planListQuery(context.client))
  },
  component: lazyRouteComponent(() => import('../features/teams/ui/new-team-page.tsx'), 'NewTeamPage'),
})
