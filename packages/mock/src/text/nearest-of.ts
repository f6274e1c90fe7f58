/** The word of the list that is most like `word`, if any is alike enough to have been meant; else null. */
export function nearestOf(word: string, words: readonly string[]): string | null {
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** ` Did you mean \`x\`?`, or how many there are to choose from. */
export function suggest(word: string, words: readonly string[]): string {
  const nearest = nearestOf(word, words)
  return nearest === null
    ? `There are ${words.map((known) => `\`${known}\``).join(', ')}.`
    : `Did you mean \`${nearest}\`?`
}

/** How many letters must be added, left out or changed (Levenshtein). */
function editDistance(from: string, to: string): number {
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
