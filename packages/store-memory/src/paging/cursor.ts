import { InvalidCursorError } from '@scrip/api/ports'

/** Where a page ended: the list that it belongs to, and the sort key of its last row. */
export type SortKey = readonly (string | number)[]

/** Opaque to callers; bound to its list, so that a cursor of another list is refused and never skips rows in silence. */
export function formatCursor(list: string, key: SortKey): string {
  return toBase64Url(JSON.stringify([list, ...key]))
}

/**
 * @param shape - the types that the list's sort key has, in order.
 * @throws InvalidCursorError when the cursor was not made by `formatCursor` for this list.
 */
export function parseCursor(list: string, cursor: string, shape: readonly ('string' | 'number')[]): SortKey {
  const parts = parseParts(cursor)
  const key = parts.slice(1)
  if (parts[0] !== list || key.length !== shape.length) throw new InvalidCursorError('cursor')
  return key.map((part, index) => {
    if ((typeof part !== 'string' && typeof part !== 'number') || typeof part !== shape[index]) {
      throw new InvalidCursorError('cursor')
    }
    return part
  })
}

function parseParts(cursor: string): readonly unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(fromBase64Url(cursor))
  } catch {
    throw new InvalidCursorError('cursor')
  }
  if (!Array.isArray(parsed)) throw new InvalidCursorError('cursor')
  return parsed
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (const byte of bytes) binary += String.fromCodePoint(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
