interface Identified {
  readonly id: string
}

/**
 * Puts the rows of several accounts into one order, in which each account's own rows keep theirs.
 *
 * Decisions come out account by account, and lists show what was written in the order of writing. Ids of one source
 * sort in the order of their making, so they tell which account's row came first; whatever they are, no row comes before
 * one that its own account has written earlier.
 */
export function interleave<Row extends Identified>(lists: readonly (readonly Row[])[]): readonly Row[] {
  const filled = lists.filter((list) => list.length > 0)
  const [only] = filled
  if (filled.length < 2) return only ?? []
  const placed: { readonly row: Row; readonly after: string }[] = []
  for (const list of filled) {
    let after = ''
    for (const row of list) {
      if (row.id > after) after = row.id
      placed.push({ row, after })
    }
  }
  return placed.sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0)).map(({ row }) => row)
}
