interface Identified {
  readonly id: string
}

/**
 * Puts the rows of several accounts into one order, in which each account's own rows keep theirs.
 *
 * Decisions come out account by account, and lists show what was written in the order of writing. Ids sort by the time of
 * their making, so they tell which account's row came first.
 */
export function interleave<Row extends Identified>(lists: readonly (readonly Row[])[]): readonly Row[] {
  const filled = lists.filter((list) => list.length > 0)
  const [only] = filled
  if (only !== undefined && filled.length === 1) return only

  const rows: Row[] = []
  const positions = filled.map(() => 0)
  for (let total = filled.reduce((sum, list) => sum + list.length, 0); total > 0; total -= 1) {
    let first: { row: Row; list: number } | null = null
    for (const [list, position] of positions.entries()) {
      const row = filled[list]?.[position]
      if (row !== undefined && (first === null || row.id < first.row.id)) first = { row, list }
    }
    if (first === null) break
    rows.push(first.row)
    positions[first.list] = (positions[first.list] ?? 0) + 1
  }
  return rows
}
