import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

export function savedViewsQuery(client: AdminClient) {
  return queryOptions({
    queryKey: ['views'],
    queryFn: async ({ signal }) => (await client.views.list({ signal })).data.data,
    staleTime: 60_000,
  })
}
