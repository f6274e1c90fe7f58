import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

/** Who is signed in. Fails with an AuthError when nobody is. */
export function sessionQuery(client: AdminClient) {
  return queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => (await client.session.get({ signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
