import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

/** A charge never changes but by its refunds, and those ask for all of the team again. */
export function chargeQuery(client: AdminClient, teamId: string, chargeId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'charge', chargeId),
    queryFn: async ({ signal }) => (await client.charges.get(teamId, chargeId, { signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Only a reveal opens windows; another charge has none, and is not asked about. */
export function chargeWindowsQuery(client: AdminClient, teamId: string, chargeId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'windows', { chargeId }),
    queryFn: async ({ signal }) => {
      const params = { charge_id: chargeId, state: 'all', limit: 200 } as const
      return (await client.windows.list(teamId, params, { signal })).data
    },
  })
}
