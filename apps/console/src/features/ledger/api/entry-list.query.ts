import type { AdminClient, StaffEntryPage } from '@scrip/sdk/admin'
import { infiniteQueryOptions } from '@tanstack/react-query'
import type { InfiniteData } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import { joinNewest, knownPage } from '../model/known-pages.ts'
import type { LedgerSearch, LedgerType } from '../model/ledger-search.ts'

/** As many as the server gives at once: a long ledger is scrolled, not paged. */
const pageSize = 200

/**
 * One kind's ledger, newest first, page by page as somebody scrolls. What is open on it is no part of the question.
 * @param start the cursor that the list begins with; undefined begins at the newest entry
 */
export function entryListQuery(
  client: AdminClient,
  teamId: string,
  search: LedgerSearch,
  start: string | undefined,
) {
  const params = {
    kind: search.kind ?? 'api',
    ...(search.type === undefined ? {} : { type: toEntryTypes(search.type) }),
    ...(search.source === undefined ? {} : { source: search.source }),
    ...(search.actor === undefined ? {} : { actor_id: search.actor }),
    ...(search.operation === undefined ? {} : { operation: search.operation }),
    ...(search.api_key === undefined ? {} : { api_key_id: search.api_key }),
    ...(search.member === undefined ? {} : { member_id: search.member }),
    ...(search.grant === undefined ? {} : { grant_id: search.grant }),
    ...(search.charge === undefined ? {} : { charge_id: search.charge }),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.to === undefined ? {} : { to: search.to }),
    limit: pageSize,
  }
  const queryKey = teamKeys.part(teamId, 'entries', params.kind, params, start ?? null)
  return infiniteQueryOptions({
    queryKey,
    // A refresh walks all pages that are there. Entries never change, so it asks for the newest page alone.
    queryFn: async ({ signal, pageParam, client: queryClient }) => {
      const known = knownPage(queryClient.getQueryData<InfiniteData<StaffEntryPage>>(queryKey), pageParam)
      if (known !== undefined && pageParam !== null) return known
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const { data } = await client.entries.list(teamId, { ...params, ...cursor }, { signal })
      return known === undefined ? data : joinNewest(data, known)
    },
    initialPageParam: start ?? null,
    getNextPageParam: (page) => page.next_cursor,
  })
}

function toEntryTypes(type: LedgerType) {
  return type === 'spent' ? (['charge', 'capture'] as const) : [type]
}
