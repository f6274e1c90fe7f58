/** Longer names are not searched: nobody mistypes them, and the cost grows with the square of the length. */
const longestName = 64

/** The known name that a mistyped one was most likely meant to be; null when none is close. */
export function closestName(name: string, knownNames: readonly string[]): string | null {
  if (name.length > longestName) return null
  const mostEdits = Math.max(1, Math.floor(name.length / 4))
  let best: string | null = null
  let fewestEdits = mostEdits + 1
  for (const known of knownNames) {
    if (Math.abs(known.length - name.length) >= fewestEdits) continue
    const edits = countEdits(name.toLowerCase(), known.toLowerCase())
    if (edits < fewestEdits) {
      best = known
      fewestEdits = edits
    }
  }
  return best
}

/** Levenshtein distance: insertions, deletions and replacements that turn one text into the other. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from.charAt(row - 1) === to.charAt(column - 1)
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        ),
      )
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
