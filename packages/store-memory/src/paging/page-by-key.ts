import type { Page, PageRequest } from '@scrip/api/ports'
import { formatCursor, parseCursor, type SortKey } from './cursor.ts'

/** How rows that are kept in no order are put into one. */
export interface PageOrder<Item> {
  readonly keyOf: (item: Item) => SortKey
  /** The types that a key has, in order: what a cursor is held to. */
  readonly shape: readonly ('string' | 'number')[]
  readonly direction: 'ascending' | 'descending'
}

/**
 * One page of rows that are kept in no order.
 *
 * @throws InvalidCursorError
 */
export function pageByKey<Item>(
  list: string,
  items: readonly Item[],
  request: PageRequest,
  order: PageOrder<Item>,
): Page<Item> {
  const { keyOf, shape, direction } = order
  const sign = direction === 'ascending' ? 1 : -1
  const compare = (a: SortKey, b: SortKey): number => sign * compareKeys(a, b)
  const after = request.cursor === null ? null : parseCursor(list, request.cursor, shape)
  const following = items
    .filter((item) => after === null || compare(after, keyOf(item)) < 0)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
  const page = following.slice(0, request.limit)
  const last = page.at(-1)
  const isEnd = last === undefined || following.length === page.length
  return { items: page, nextCursor: isEnd ? null : formatCursor(list, keyOf(last)) }
}

/** Keys of one list have the same shape, so parts of one place have the same type. */
function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, partA] of a.entries()) {
    const partB = b[index]
    if (partB === undefined || partA === partB) continue
    return partA < partB ? -1 : 1
  }
  return 0
}
