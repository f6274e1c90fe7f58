import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { approvalQuery } from '../features/approvals/api/approval.query.ts'
import { parseApprovalsSearch } from '../features/approvals/model/approvals-search.ts'
import { bulkListQuery, bulkQuery } from '../features/bulk/api/bulk.query.ts'
import { parseBulkListSearch, parseBulkSearch } from '../features/bulk/model/bulk-search.ts'
import { staffRoute } from './staff.route.ts'

export const approvalsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'approvals',
  validateSearch: parseApprovalsSearch,
  component: lazyRouteComponent(() => import('../features/approvals/ui/approvals-page.tsx'), 'ApprovalsPage'),
})

export const approvalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'approvals/$approvalId',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(approvalQuery(context.client, params.approvalId))
  },
  component: lazyRouteComponent(() => import('../features/approvals/ui/approval-page.tsx'), 'ApprovalPage'),
})

export const bulkRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'bulk/grants',
  validateSearch: parseBulkListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(bulkListQuery(context.client, deps))
  },
  component: lazyRouteComponent(() => import('../features/bulk/ui/bulk-page.tsx'), 'BulkPage'),
})

export const bulkGrantRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'bulk/$bulkGrantId',
  validateSearch: parseBulkSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(bulkQuery(context.client, params.bulkGrantId))
  },
  component: lazyRouteComponent(() => import('../features/bulk/ui/bulk-grant-page.tsx'), 'BulkGrantPage'),
})
