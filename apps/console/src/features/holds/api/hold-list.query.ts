import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { HoldsSearch } from '../model/holds-search.ts'

export function holdListQuery(client: AdminClient, teamId: string, search: HoldsSearch) {
  const params = { kind: search.kind, state: search.state ?? ('open' as const), cursor: search.cursor }
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'holds', params),
    queryFn: async ({ signal }) => (await client.holds.list(teamId, params, { signal })).data,
  })
}
