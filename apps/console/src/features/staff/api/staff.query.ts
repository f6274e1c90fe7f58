import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

/** Whatever is done to the staff concerns both lists. */
export const staffKey = ['staff'] as const

export function staffListQuery(client: AdminClient) {
  return queryOptions({
    queryKey: [...staffKey, 'users'],
    queryFn: async ({ signal }) => (await client.staff.list({ signal })).data.data,
  })
}

export function staffTokensQuery(client: AdminClient) {
  return queryOptions({
    queryKey: [...staffKey, 'tokens'],
    queryFn: async ({ signal }) => (await client.tokens.list({ signal })).data.data,
  })
}
