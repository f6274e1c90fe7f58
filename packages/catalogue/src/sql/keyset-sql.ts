import { type Order, type OrderKey } from '../search/order.ts'
import type { Page } from '../search/page.ts'
import type { SqlParameters } from './parameters.ts'

export function orderBySql(order: Order): string {
  return order.map((term) => `${term.field.sql} ${term.isDescending ? 'DESC' : 'ASC'}`).join(', ')
}

/**
 * "Comes after these keys". With one direction throughout it is a comparison of rows, which
 * an index in that order answers; with mixed ones it is spelled out.
 */
export function afterSql(order: Order, keys: readonly OrderKey[], parameters: SqlParameters): string {
  const terms = order.map((term, index) => ({
    sql: term.field.sql,
    key: parameters.add(keys[index] ?? null, term.field.type),
    operator: term.isDescending ? '<' : '>',
  }))
  const [first] = terms
  if (first !== undefined && terms.every((term) => term.operator === first.operator))
    return `(${terms.map((term) => term.sql).join(', ')}) ${first.operator} (${terms.map((term) => term.key).join(', ')})`
  const alternatives = terms.map((term, index) => {
    const ties = terms.slice(0, index).map((tie) => `${tie.sql} = ${tie.key}`)
    return [...ties, `${term.sql} ${term.operator} ${term.key}`].join(' AND ')
  })
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`
}

/** One record more than the page is read: whether there is a next page is then known. */
export function limitSql(page: Page, parameters: SqlParameters): string {
  const limit = page.limit === null ? '' : ` LIMIT ${parameters.add(page.limit + 1, 'bigint')}`
  const offset = page.offset === 0 ? '' : ` OFFSET ${parameters.add(page.offset, 'bigint')}`
  return `${limit}${offset}`
}
