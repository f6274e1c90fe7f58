import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

export function planListQuery(client: AdminClient) {
  return queryOptions({
    queryKey: ['plans'],
    queryFn: async ({ signal }) => (await client.plans.list({ signal })).data.data,
  })
}
