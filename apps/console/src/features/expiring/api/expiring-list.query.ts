import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { daysOf } from '../model/expiring-search.ts'
import type { ExpiringSearch } from '../model/expiring-search.ts'

export function expiringListQuery(client: AdminClient, search: ExpiringSearch) {
  const params = {
    within_days: daysOf(search.within ?? '30d'),
    ...(search.kind === undefined ? {} : { kind: search.kind }),
    ...(search.cursor === undefined ? {} : { cursor: search.cursor }),
  }
  return queryOptions({
    queryKey: ['expiring', params],
    queryFn: async ({ signal }) => (await client.expiring.list(params, { signal })).data,
  })
}
