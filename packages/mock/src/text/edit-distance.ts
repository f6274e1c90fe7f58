/** How many letters must be added, left out or changed (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const kept = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** From 0, the same, to 1, nothing in common. */
export function textDistance(from: string, to: string): number {
  if (from === to) return 0
  return editDistance(from, to) / Math.max(from.length, to.length, 1)
}
