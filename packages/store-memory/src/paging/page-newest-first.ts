import type { Page, PageRequest } from '@scrip/api/ports'
import { formatCursor, parseCursor } from './cursor.ts'

/**
 * One page of an append-only list, newest first. The cursor is the position of the page's last row, which never moves:
 * rows that are appended between two pages cause no gap and no double.
 *
 * @param positionAt of what is at an index: the same unless rows before it were let go.
 * @throws InvalidCursorError
 */
export function pageNewestFirst<Item>(
  list: string,
  items: readonly Item[],
  request: PageRequest,
  matches: (item: Item) => boolean,
  positionAt: (index: number) => number = (index) => index,
): Page<Item> {
  const found: Item[] = []
  let last = 0
  for (let index = startOf(list, request, items.length, positionAt); index >= 0; index -= 1) {
    const item = items[index]
    if (item === undefined || !matches(item)) continue
    if (found.length === request.limit) return { items: found, nextCursor: formatCursor(list, [last]) }
    found.push(item)
    last = positionAt(index)
  }
  return { items: found, nextCursor: null }
}

/** The last index before the cursor's position. */
function startOf(
  list: string,
  request: PageRequest,
  length: number,
  positionAt: (index: number) => number,
): number {
  if (request.cursor === null) return length - 1
  const position = Number(parseCursor(list, request.cursor, ['number'])[0])
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (positionAt(middle) < position) low = middle + 1
    else high = middle
  }
  return low - 1
}
