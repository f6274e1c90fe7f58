import type { PreparedWrite } from './column-statements.ts'

export interface CombinedStatement {
  readonly name: string
  readonly text: string
}

const combined = new Map<string, CombinedStatement>()

/**
 * One statement that does the work of several, for small batches: there each statement of its own costs more than its rows.
 * It answers one row, with a column `written` of how many rows each of them wrote, in their order.
 *
 * All parts see the database as it was before any of them, and run in the order in which they are counted: none may need
 * what another does.
 */
export function combine(writes: readonly PreparedWrite[]): CombinedStatement {
  return once(writes, 'combined', ({ ctes, counts }) => `with ${ctes} select ${counts} as written`)
}

/**
 * The same as a transaction of its own: when a part writes fewer rows than it should, nothing is written, and the error is
 * that of a lost race. Its last parameter is how many rows each part must write, as `bigint[]`.
 */
export function combineAlone(writes: readonly PreparedWrite[]): CombinedStatement {
  return once(
    writes,
    'alone',
    ({ ctes, counts, parameterCount }) =>
      `with ${ctes} select expect_counts(${counts}, $${parameterCount + 1}::bigint[])`,
  )
}

interface Parts {
  readonly ctes: string
  readonly counts: string
  readonly parameterCount: number
}

function once(
  writes: readonly PreparedWrite[],
  purpose: 'combined' | 'alone',
  toText: (parts: Parts) => string,
): CombinedStatement {
  const key = `${purpose} ${writes.map(({ name }) => name).join(' ')}`
  const known = combined.get(key)
  if (known !== undefined) return known
  const statement = { name: `${purpose}_${combined.size}`, text: toText(partsOf(writes)) }
  combined.set(key, statement)
  return statement
}

function partsOf(writes: readonly PreparedWrite[]): Parts {
  let parameterCount = 0
  const ctes = writes.map(({ text, values }, index) => {
    const shifted = parameterCount
    parameterCount += values.length
    const renumbered = text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shifted}`)
    return `part_${index} as (${renumbered} returning 1)`
  })
  const counts = writes.map((_, index) => `(select count(*) from part_${index})`)
  return { ctes: ctes.join(', '), counts: `array[${counts.join(', ')}]`, parameterCount }
}
