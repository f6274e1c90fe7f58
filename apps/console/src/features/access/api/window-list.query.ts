import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { AccessSearch } from '../model/access-search.ts'

export function windowListQuery(client: AdminClient, teamId: string, search: AccessSearch) {
  const params = { state: search.state ?? ('open' as const), cursor: search.cursor }
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'windows', params),
    queryFn: async ({ signal }) => (await client.windows.list(teamId, params, { signal })).data,
  })
}
