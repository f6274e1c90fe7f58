import type { SearchMetadata } from '@scrip/contract'
import type { AccountRef, Instant } from '@scrip/rules'
import type { JsonObject } from '../ports/catalogue.ts'
import type { Ports } from '../ports/ports.ts'
import { toApiCursor, toApiCursorOfSamePage } from './paging.ts'
import type { SearchKind, SearchOperationId } from './search-kind.ts'
import type { SearchPage } from './search-page.ts'
import { createCursorSigner } from './signed-cursor.ts'

/** One search on its way, by whomever it is paid. */
export interface SearchRun<Record_> {
  readonly ports: Ports
  readonly now: Instant
  readonly account: AccountRef
  readonly operation: SearchOperationId
  readonly kind: SearchKind<Record_>
  /** The body, with the catalogue's own cursor in place of ours. */
  readonly search: JsonObject
  readonly pages: number
}

/**
 * The body of an answer that may show the first `allowed` records of its page.
 *
 * @param records those of the page that still exist, in its order.
 */
export async function presentPage<Record_>(
  run: SearchRun<Record_>,
  page: SearchPage,
  records: readonly Record_[],
  allowed: number,
): Promise<{ metadata: SearchMetadata; data: readonly Record_[] }> {
  const { kind } = run
  const allowedIds = new Set(page.ids.slice(0, allowed))
  const shown = records.filter((record) => allowedIds.has(kind.idOf(record)))
  const left = records.filter((record) => !allowedIds.has(kind.idOf(record)))
  const cut = page.ids.length - allowedIds.size
  const shownCompanies = new Set(shown.map(kind.companyOf))
  const leftCompanies = new Set(left.map(kind.companyOf).filter((id) => !shownCompanies.has(id)))
  return {
    metadata: {
      total_results: page.totalResults,
      total_companies: page.totalCompanies,
      truncated_results: cut === 0 ? null : cut,
      truncated_companies: leftCompanies.size === 0 ? null : leftCompanies.size,
      next_cursor: await nextCursorOf(run, page, allowedIds.size),
    },
    data: shown,
  }
}

/** Where a cap cut the page, the next page begins with the first record that was left out. */
async function nextCursorOf<Record_>(
  run: SearchRun<Record_>,
  page: SearchPage,
  shown: number,
): Promise<string | null> {
  const sign = createCursorSigner(run.ports.secretHasher, run.account.teamId)
  if (shown > 0 || page.ids.length === 0)
    return toApiCursor(await cursorAfter(run, page, shown), run.pages, sign)
  const { cursor } = run.search
  const place = typeof cursor === 'string' ? cursor : null
  return toApiCursorOfSamePage(place, offsetOf(run.search), run.pages, sign)
}

async function cursorAfter<Record_>(
  run: SearchRun<Record_>,
  page: SearchPage,
  shown: number,
): Promise<string | null> {
  if (shown === page.ids.length) return page.nextCursor
  const search = {
    ...run.search,
    page: 0,
    offset: offsetOf(run.search),
    limit: shown,
    include_total_results: false,
  }
  const again = await run.kind.find(run.ports.catalogue, search, run.now)
  return again.ok ? again.nextCursor : null
}

/** A page number means another place under another page size, so it becomes an offset. */
function offsetOf({ page, offset, limit }: JsonObject): number {
  const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0)
  return numberOf(page) * numberOf(limit) + numberOf(offset)
}
