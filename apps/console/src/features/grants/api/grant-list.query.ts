import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { GrantsSearch } from '../model/grants-search.ts'

export function grantListQuery(client: AdminClient, teamId: string, search: GrantsSearch) {
  const params = { kind: search.kind, state: search.state ?? ('live' as const), cursor: search.cursor }
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'grants', params),
    queryFn: async ({ signal }) => (await client.grants.list(teamId, params, { signal })).data,
  })
}
