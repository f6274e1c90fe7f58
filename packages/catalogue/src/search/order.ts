import type { Violation } from '../filters/filter.ts'

export type OrderKey = string | number

/** A field that records can be ordered by. It is never null, so that every record has its place. */
interface OrderField {
  readonly name: string
  readonly type: 'bigint' | 'date' | 'text'
  /** Expression over the statement's aliases. */
  readonly sql: string
}

export interface OrderTerm {
  readonly field: OrderField
  readonly isDescending: boolean
}

/** A total order: its last term is unique, so memory and database agree on every record's place. */
export type Order = readonly OrderTerm[]

/** What a cursor is bound to: one made under another order is refused. */
export function orderName(order: Order): string {
  return order.map((term) => `${term.field.name}${term.isDescending ? '-' : '+'}`).join()
}

/** Orders two records by their keys, one for each term. Negative: left comes first. */
export function compareKeys(order: Order, left: readonly OrderKey[], right: readonly OrderKey[]): number {
  for (const [index, term] of order.entries()) {
    const first = left[index] ?? 0
    const second = right[index] ?? 0
    if (first !== second) return first < second === term.isDescending ? 1 : -1
  }
  return 0
}

export interface ReadOrder {
  readonly order: Order
  readonly violations: readonly Violation[]
}

/**
 * Reads `order_by`: `[{ "field", "desc" }]`, `desc` true by default. Null or empty is the
 * default order. The ties that remain are broken by the default's terms and so by identity.
 */
export function readOrder(raw: unknown, defaultOrder: Order): ReadOrder {
  if (raw === null || raw === undefined) return { order: defaultOrder, violations: [] }
  if (!Array.isArray(raw))
    return { order: defaultOrder, violations: [{ pointer: '/order_by', message: 'must be a list' }] }
  const terms: OrderTerm[] = []
  const violations: Violation[] = []
  for (const [index, item] of raw.entries()) {
    const term = readTerm(item, defaultOrder)
    if (typeof term === 'string') violations.push({ pointer: `/order_by/${index}`, message: term })
    else if (!terms.some((known) => known.field === term.field)) terms.push(term)
  }
  const rest = defaultOrder.filter((term) => !terms.some((known) => known.field === term.field))
  return { order: [...terms, ...rest], violations }
}

function readTerm(item: unknown, defaultOrder: Order): OrderTerm | string {
  if (typeof item !== 'object' || item === null || !('field' in item)) return 'must have a field'
  const names = defaultOrder.slice(0, -1).map((term) => term.field.name)
  const known = defaultOrder.find((term) => term.field.name === item.field)
  if (known === undefined || !names.includes(known.field.name))
    return `must have a field that is one of ${names.join(', ')}`
  const isDescending = 'desc' in item && item.desc !== null ? item.desc : true
  return typeof isDescending === 'boolean'
    ? { field: known.field, isDescending }
    : 'must have true or false as desc'
}
