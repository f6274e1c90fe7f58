import type { FilterValues, Violation } from '../filters/filter.ts'
import { parseCursor } from './cursor.ts'
import type { Order, OrderKey } from './order.ts'

/** Which part of the ordered records is wanted. */
export interface Page {
  /** Records to return; null: all. */
  readonly limit: number | null
  readonly offset: number
  /** Keys of the record after which the page begins; takes the place of the offset. */
  readonly after: readonly OrderKey[] | null
}

export interface ReadPage {
  readonly page: Page
  readonly violations: readonly Violation[]
}

/**
 * Reads `page`, `offset`, `limit` and `cursor`. Page and offset add up
 * (`page × limit + offset`); a cursor takes the place of both.
 */
export function readPage(values: FilterValues, order: Order, defaultLimit: number | null): ReadPage {
  const violations: Violation[] = []
  const whole = (name: string, least: number): number | null => {
    const raw = values[name]
    if (raw === null || raw === undefined) return null
    if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= least) return raw
    violations.push({ pointer: `/${name}`, message: `must be an integer of at least ${least}` })
    return null
  }
  const limit = whole('limit', 1) ?? defaultLimit
  const pages = whole('page', 0) ?? 0
  const offset = (whole('offset', 0) ?? 0) + pages * (limit ?? 0)
  const { cursor } = values
  if (cursor === null || cursor === undefined)
    return { page: { limit, offset: Math.min(offset, Number.MAX_SAFE_INTEGER), after: null }, violations }
  const after = typeof cursor === 'string' ? parseCursor(order, cursor) : null
  if (after === null)
    violations.push({ pointer: '/cursor', message: 'is not a cursor of this search and order' })
  return { page: { limit, offset: 0, after }, violations }
}
