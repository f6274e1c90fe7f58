import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { expiringListQuery } from '../features/expiring/api/expiring-list.query.ts'
import { parseExpiringSearch } from '../features/expiring/model/expiring-search.ts'
import { staffRoute } from './staff.route.ts'

export const expiringRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'expiring',
  validateSearch: parseExpiringSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(expiringListQuery(context.client, deps))
  },
  component: lazyRouteComponent(() => import('../features/expiring/ui/expiring-page.tsx'), 'ExpiringPage'),
})
