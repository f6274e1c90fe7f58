import type { Page, PageRequest } from '@scrip/api'
import { formatCursor, parseCursor } from './cursor.ts'

/** An instant and, among rows of the same instant, an id. */
export type NewestFirstKey = readonly [at: number, id: string]

/**
 * One page of rows that are kept in no order, newest first by instant, then by id.
 *
 * @throws InvalidCursorError
 */
export function pageByKey<Item>(
  list: string,
  items: readonly Item[],
  request: PageRequest,
  keyOf: (item: Item) => NewestFirstKey,
): Page<Item> {
  const after = request.cursor === null ? null : parseKey(list, request.cursor)
  const following = items
    .filter((item) => after === null || compareNewestFirst(after, keyOf(item)) < 0)
    .toSorted((a, b) => compareNewestFirst(keyOf(a), keyOf(b)))
  const page = following.slice(0, request.limit)
  const last = page.at(-1)
  const isEnd = last === undefined || following.length === page.length
  return { items: page, nextCursor: isEnd ? null : formatCursor(list, keyOf(last)) }
}

function parseKey(list: string, cursor: string): NewestFirstKey {
  const [at, id] = parseCursor(list, cursor, ['number', 'string'])
  return [Number(at), String(id)]
}

function compareNewestFirst([atA, idA]: NewestFirstKey, [atB, idB]: NewestFirstKey): number {
  if (atA !== atB) return atB - atA
  if (idA === idB) return 0
  return idA < idB ? 1 : -1
}
