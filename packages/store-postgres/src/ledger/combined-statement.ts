/** A statement and its rows, ready to be sent. */
export interface PreparedWrite {
  readonly name: string
  readonly text: string
  readonly values: readonly Buffer[]
  /** How many rows it must write. */
  readonly count: number
}

export interface CombinedStatement {
  readonly name: string
  readonly text: string
}

const combined = new Map<string, CombinedStatement>()

/**
 * One statement that does the work of several, for small batches: there each statement of its own costs more than its rows.
 * It answers one row, with a column `written` of how many rows each of them wrote, in their order.
 *
 * All parts see the database as it was before any of them, and run in no certain order: none may need what another does.
 */
export function combine(writes: readonly PreparedWrite[]): CombinedStatement {
  const key = writes.map(({ name }) => name).join(' ')
  const known = combined.get(key)
  if (known !== undefined) return known
  let offset = 0
  const parts = writes.map(({ text, values }, index) => {
    const shifted = offset
    offset += values.length
    const renumbered = text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shifted}`)
    return `part_${index} as (${renumbered} returning 1)`
  })
  const counts = writes.map((_, index) => `(select count(*) from part_${index})`)
  const statement = {
    name: `combined_${combined.size}`,
    text: `with ${parts.join(', ')} select array[${counts.join(', ')}] as written`,
  }
  combined.set(key, statement)
  return statement
}
