import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'

/** Events say when one goes on; where none comes, the page looks by itself while something is being written. */
const lookAgainMs = 3000

export function exportListQuery(client: AdminClient, cursor: string | undefined) {
  return queryOptions({
    queryKey: ['exports', cursor ?? null],
    queryFn: async ({ signal }) => (await client.exports.list({ cursor }, { signal })).data,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ state: now }) => now === 'waiting' || now === 'running') === true
        ? lookAgainMs
        : false,
  })
}
