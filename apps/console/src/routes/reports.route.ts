import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readText } from '../app/search-params.ts'
import { auditListQuery } from '../features/audit/api/audit-list.query.ts'
import { parseAuditSearch } from '../features/audit/model/audit-search.ts'
import { parseGlobalSearch } from '../features/search/model/global-search.ts'
import { parseUsageSearch } from '../features/usage/model/usage-search.ts'
import { staffRoute } from './staff.route.ts'

export const usageRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'usage',
  validateSearch: parseUsageSearch,
  component: lazyRouteComponent(
    () => import('../features/usage/ui/all-teams-usage-page.tsx'),
    'AllTeamsUsagePage',
  ),
})

export const searchRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'search',
  validateSearch: parseGlobalSearch,
  component: lazyRouteComponent(() => import('../features/search/ui/search-page.tsx'), 'SearchPage'),
})

export const exportsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'exports',
  validateSearch: (raw: Record<string, unknown>): { cursor?: string | undefined } => ({
    cursor: readText(raw, 'cursor'),
  }),
  component: lazyRouteComponent(() => import('../features/exports/ui/exports-page.tsx'), 'ExportsPage'),
})

export const auditRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'audit',
  validateSearch: parseAuditSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(auditListQuery(context.client, deps))
  },
  component: lazyRouteComponent(() => import('../features/audit/ui/audit-page.tsx'), 'AuditPage'),
})
