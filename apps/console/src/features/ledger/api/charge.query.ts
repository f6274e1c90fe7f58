import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

/** A charge never changes, so its slices are asked for once. */
export function chargeQuery(client: AdminClient, teamId: string, chargeId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'charge', chargeId),
    queryFn: async ({ signal }) => (await client.charges.get(teamId, chargeId, { signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
