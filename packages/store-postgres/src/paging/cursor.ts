import { InvalidCursorError } from '@scrip/api'

/** Where a page ended: the list that it belongs to, and the sort key of its last row. */
export type SortKey = readonly (string | number)[]

/** Opaque to callers; bound to its list, so that a cursor of another list is refused and never skips rows in silence. */
export function formatCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** @throws InvalidCursorError when the cursor was not made for this list with a sort key of one number. */
export function parseNumberCursor(list: string, cursor: string): number {
  const [number] = parseKey(list, cursor, 1)
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new InvalidCursorError('cursor')
  return number
}

/** @throws InvalidCursorError when the cursor was not made for this list with an instant and an id. */
export function parseInstantCursor(list: string, cursor: string): readonly [at: number, id: string] {
  const [at, id] = parseKey(list, cursor, 2)
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || typeof id !== 'string')
    throw new InvalidCursorError('cursor')
  return [at, id]
}

function parseKey(list: string, cursor: string, length: number): readonly unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursorError('cursor')
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || parsed[0] !== list)
    throw new InvalidCursorError('cursor')
  return parsed.slice(1)
}
