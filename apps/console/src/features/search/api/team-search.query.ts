import type { AdminClient } from '@scrip/sdk/admin'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export const searchLengthMin = 3

/** @param text what was typed, without a whole key: `hideKey` */
export function teamSearchQuery(client: AdminClient, text: string, limit: number) {
  return queryOptions({
    queryKey: ['search', text, limit],
    queryFn: async ({ signal }) => (await client.search.find({ q: text, limit }, { signal })).data,
    enabled: text.length >= searchLengthMin,
    placeholderData: keepPreviousData,
  })
}
