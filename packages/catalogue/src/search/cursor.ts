import { isDay } from '../text/day.ts'
import { type Order, type OrderKey, orderName } from './order.ts'

/** An opaque place in a list: the keys of its last record, bound to the order they belong to. */
export function toCursor(order: Order, keys: readonly OrderKey[]): string {
  const json = JSON.stringify([orderName(order), ...keys])
  return btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The keys in a cursor, or null when it is none, or one of another order. */
export function parseCursor(order: Order, cursor: string): readonly OrderKey[] | null {
  const parts = parseJson(cursor)
  if (!Array.isArray(parts) || parts.length !== order.length + 1) return null
  if (parts[0] !== orderName(order)) return null
  const keys: OrderKey[] = []
  for (const [index, term] of order.entries()) {
    const key: unknown = parts[index + 1]
    if (!isKey(key, term.field.type)) return null
    keys.push(key)
  }
  return keys
}

function isKey(key: unknown, type: 'bigint' | 'date' | 'text'): key is OrderKey {
  switch (type) {
    case 'bigint':
      return Number.isSafeInteger(key)
    case 'date':
      return typeof key === 'string' && isDay(key)
    case 'text':
      return typeof key === 'string' && /^[\x20-\x7e]*$/u.test(key)
  }
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}
