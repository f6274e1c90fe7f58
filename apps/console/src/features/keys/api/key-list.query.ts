import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

export function keyListQuery(client: AdminClient, teamId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'keys'),
    queryFn: async ({ signal }) => (await client.keys.list(teamId, { signal })).data.data,
  })
}
