import type { Found } from '../answer/found.ts'
import { toCursor } from '../search/cursor.ts'
import { compareKeys, type Order, type OrderKey } from '../search/order.ts'
import type { Page } from '../search/page.ts'

/** The page out of all candidates in their order, and the cursor to the next one. */
export function cutPage<T>(
  candidates: readonly T[],
  order: Order,
  page: Page,
  keysOf: (candidate: T) => readonly OrderKey[],
): Found<T> {
  const { after, limit } = page
  const rest =
    after === null
      ? candidates.slice(page.offset)
      : candidates.filter((candidate) => compareKeys(order, keysOf(candidate), after) > 0)
  const records = limit === null ? rest : rest.slice(0, limit)
  const last = records.at(-1)
  const hasMore = rest.length > records.length && last !== undefined
  return { records, nextCursor: hasMore ? toCursor(order, keysOf(last)) : null }
}
