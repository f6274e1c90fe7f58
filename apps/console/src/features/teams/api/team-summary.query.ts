import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

/** All that support first asks about a team, in one call. */
export function teamSummaryQuery(client: AdminClient, teamId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'summary'),
    queryFn: async ({ signal }) => (await client.teams.get(teamId, { signal })).data,
  })
}
