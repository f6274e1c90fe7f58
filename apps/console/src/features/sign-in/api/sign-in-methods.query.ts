import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

export function signInMethodsQuery(client: AdminClient) {
  return queryOptions({
    queryKey: ['sign-in-methods'],
    queryFn: async ({ signal }) => (await client.session.methods({ signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
