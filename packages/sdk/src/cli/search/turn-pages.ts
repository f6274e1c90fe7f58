import type { Client } from '../../client.ts'
import type { PricedReceipt } from '../../core/receipt.ts'
import type { SearchAnswer, SearchKind, SearchParams } from './search-kind.ts'

export interface Turning {
  readonly params: SearchParams
  readonly cursor: string | null
  /** Records in all. Infinity: every one there is. */
  readonly limit: number
  readonly pageSize: number | null
  /** Whether the client has a budget that the pages must fit into. */
  readonly isCapped: boolean
  readonly signal: AbortSignal
}

export interface Page {
  readonly records: readonly object[]
  readonly credits: PricedReceipt
  /** Where the next page begins. Null on the last one. */
  readonly cursor: string | null
  /** Why no page follows; null while one does. */
  readonly stopped: 'end' | 'limit' | 'credits' | null
}

/** Asks for page after page. Each is handed out as soon as it is paid for, so nothing paid is lost by a later failure. */
export async function* turnPages(
  client: Client,
  search: SearchKind,
  turning: Turning,
): AsyncGenerator<Page, void, void> {
  let cursor = turning.cursor
  let left = turning.limit
  for (;;) {
    const limit = pageLimit(left, turning.pageSize)
    const { credits, data } = await search.send(
      client,
      { ...turning.params, ...(limit === null ? {} : { limit }), ...(cursor === null ? {} : { cursor }) },
      { signal: turning.signal, ...(turning.isCapped ? { maxCredits: client.meter.remaining('api') } : {}) },
    )
    left -= data.data.length
    cursor = data.metadata.next_cursor
    const stopped = whyStopped(data, left, turning.isCapped && client.meter.remaining('api') === 0)
    yield { records: data.data, credits, cursor, stopped }
    if (stopped !== null) return
  }
}

function whyStopped({ metadata }: SearchAnswer, left: number, isSpent: boolean): Page['stopped'] {
  if (metadata.truncated_results !== null) return 'credits'
  if (metadata.next_cursor === null) return 'end'
  if (left <= 0) return 'limit'
  return isSpent ? 'credits' : null
}

function pageLimit(left: number, pageSize: number | null): number | null {
  if (pageSize === null) return Number.isFinite(left) ? left : null
  return Math.min(left, pageSize)
}
