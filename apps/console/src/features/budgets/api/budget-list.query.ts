import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

/** A team has a handful of them; they come in one answer. */
export function budgetListQuery(client: AdminClient, teamId: string) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'budgets'),
    queryFn: async ({ signal }) => (await client.budgets.list(teamId, {}, { signal })).data.data,
  })
}
