import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readText } from '../app/search-params.ts'
import { ownSessionsQuery } from '../features/security/api/own-sessions.query.ts'
import { staffListQuery, staffTokensQuery } from '../features/staff/api/staff.query.ts'
import { staffRoute } from './staff.route.ts'

export const settingsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings.page.tsx'), 'SettingsLayout'),
})

export const settingsHomeRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/security' })
  },
})

export const settingsSecurityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'security',
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(ownSessionsQuery(context.client))
  },
  component: lazyRouteComponent(() => import('../features/security/ui/security-page.tsx'), 'SecurityPage'),
})

export const settingsStaffRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'staff',
  validateSearch: (raw: Record<string, unknown>): { person?: string | undefined } => ({
    person: readText(raw, 'person'),
  }),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(staffListQuery(context.client))
    void context.queryClient.prefetchQuery(staffTokensQuery(context.client))
  },
  component: lazyRouteComponent(() => import('../features/staff/ui/staff-page.tsx'), 'StaffPage'),
})
