import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

export function ownSessionsQuery(client: AdminClient) {
  return queryOptions({
    queryKey: ['own-sessions'],
    queryFn: async ({ signal }) => (await client.session.list({ signal })).data.data,
  })
}
