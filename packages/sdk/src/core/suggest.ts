/** The name that was probably meant: made of the same letters but for a few. */
export function suggest(name: string, names: readonly string[]): string {
  let best = ''
  let least = Math.ceil(name.length / 4) + 1
  for (const candidate of names) {
    const distance = countEdits(toPlain(name), toPlain(candidate))
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best && `; did you mean ${best}?`.slice(0, -1)
}

/** Whoever writes `maxCredits` for `max_credits`, or the other way round, means the same. */
function toPlain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** Levenshtein's distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const swap = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
