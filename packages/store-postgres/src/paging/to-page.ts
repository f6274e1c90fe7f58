import type { Page } from '@scrip/api/ports'
import { formatCursor, type SortKey } from './cursor.ts'

/** Makes a page of rows that were read with one more than the limit: the extra row only tells that there is a next page. */
export function toPage<Row, Item>(
  list: string,
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => SortKey,
  toItem: (row: Row) => Item,
): Page<Item> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const isEnd = last === undefined || rows.length === page.length
  return { items: page.map(toItem), nextCursor: isEnd ? null : formatCursor(list, keyOf(last)) }
}
