import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

export function memberListQuery(client: AdminClient, teamId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'members'),
    queryFn: async ({ signal }) => (await client.members.list(teamId, { signal })).data.data,
  })
}
