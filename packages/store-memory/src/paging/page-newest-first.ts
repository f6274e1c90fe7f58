import type { Page, PageRequest } from '@scrip/api/ports'
import { formatCursor, parseCursor } from './cursor.ts'

/**
 * One page of an append-only list, newest first. The cursor is the position of the page's last row, which never moves:
 * rows that are appended between two pages cause no gap and no double.
 *
 * @throws InvalidCursorError
 */
export function pageNewestFirst<Item>(
  list: string,
  items: readonly Item[],
  request: PageRequest,
  matches: (item: Item) => boolean,
): Page<Item> {
  const found: Item[] = []
  let last = 0
  for (let position = startOf(list, request, items.length); position >= 0; position -= 1) {
    const item = items[position]
    if (item === undefined || !matches(item)) continue
    if (found.length === request.limit) return { items: found, nextCursor: formatCursor(list, [last]) }
    found.push(item)
    last = position
  }
  return { items: found, nextCursor: null }
}

function startOf(list: string, request: PageRequest, length: number): number {
  if (request.cursor === null) return length - 1
  const [position] = parseCursor(list, request.cursor, ['number'])
  return Math.min(Number(position), length) - 1
}
