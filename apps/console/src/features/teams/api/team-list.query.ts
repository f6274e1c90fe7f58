import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { TeamsSearch } from '../model/teams-search.ts'

export function teamListQuery(client: AdminClient, search: TeamsSearch) {
  return queryOptions({
    queryKey: [...teamKeys.lists, search.q ?? null, search.cursor ?? null],
    queryFn: async ({ signal }) => {
      const { data } = await client.teams.list(
        {
          ...(search.q === undefined ? {} : { q: search.q }),
          ...(search.cursor === undefined ? {} : { cursor: search.cursor }),
        },
        { signal },
      )
      return data
    },
  })
}
