import type { StaffEntry, StaffEntryPage } from '@scrip/sdk/admin'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { entryListQuery } from '../api/entry-list.query.ts'
import { toEntryRows } from '../model/entry-rows.ts'
import type { EntryRow } from '../model/entry-rows.ts'
import type { LedgerSearch } from '../model/ledger-search.ts'
import { startOfList } from '../model/ledger-start.ts'

type Pages = InfiniteData<StaffEntryPage>

export interface LoadedLedger {
  readonly query: UseInfiniteQueryResult<Pages>
  /** The cursor that the list begins with; undefined: at the newest entry. */
  readonly start: string | undefined
  readonly entries: readonly StaffEntry[]
  readonly rows: readonly EntryRow[]
  /** Asks for the next page, unless one is on its way or there is none. */
  readonly loadMore: () => void
}

/** The ledger as far as it was scrolled. */
export function useLedger(teamId: string, search: LedgerSearch): LoadedLedger {
  const client = useAdminClient()
  const kind = search.kind ?? 'api'
  const [began, setBegan] = useState(search.cursor)
  const query = useInfiniteQuery({
    ...entryListQuery(client, teamId, search, began),
    // Former rows stay during a load only for the same team and kind: another kind's rows would be a lie.
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[1] === teamId && formerQuery.queryKey[3] === kind ? former : undefined,
  })
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  const loaded = query.isPlaceholderData ? [] : (data?.pageParams ?? [])
  const start = startOfList(began, search.cursor, loaded)
  if (start !== began) setBegan(start)
  const entries = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data])
  const rows = useMemo(() => toEntryRows(entries), [entries])
  const loadMore = useCallback(() => {
    // A page that failed is asked for again by a person, not by scrolling.
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  return { query, start, entries, rows, loadMore }
}
