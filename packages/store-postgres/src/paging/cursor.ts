import { InvalidCursorError } from '@scrip/api/ports'

/** Where a page ended: the list that it belongs to, and the sort key of its last row. */
export type SortKey = readonly (string | number)[]

/** Opaque to callers; bound to its list, so that a cursor of another list is refused and never skips rows in silence. */
export function formatCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** @throws InvalidCursorError when the cursor was not made for this list with a sort key of one number. */
export function parseNumberCursor(list: string, cursor: string): number {
  const [number] = parseKey(list, cursor, 1)
  return parseNumber(number)
}

/** @throws InvalidCursorError when the cursor was not made for this list with a sort key of two numbers. */
export function parseTwoNumbersCursor(list: string, cursor: string): readonly [number, number] {
  const [first, second] = parseKey(list, cursor, 2)
  return [parseNumber(first), parseNumber(second)]
}

/** @throws InvalidCursorError when the cursor was not made for this list with an instant and an id. */
export function parseInstantCursor(list: string, cursor: string): readonly [at: number, id: string] {
  const [at, id] = parseKey(list, cursor, 2)
  return [parseNumber(at), parseText(id)]
}

/** @throws InvalidCursorError when the cursor was not made for this list with two texts. */
export function parseTwoTextsCursor(list: string, cursor: string): readonly [string, string] {
  const [first, second] = parseKey(list, cursor, 2)
  return [parseText(first), parseText(second)]
}

/** @throws InvalidCursorError when the cursor was not made for the list of expiring grants. */
export function parseExpiringCursor(
  list: string,
  cursor: string,
): { readonly at: number; readonly teamId: string; readonly kind: string; readonly sequence: number } {
  const [at, teamId, kind, sequence] = parseKey(list, cursor, 4)
  return {
    at: parseNumber(at),
    teamId: parseText(teamId),
    kind: parseText(kind),
    sequence: parseNumber(sequence),
  }
}

function parseNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new InvalidCursorError('cursor')
  return value
}

function parseText(value: unknown): string {
  if (typeof value !== 'string') throw new InvalidCursorError('cursor')
  return value
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
