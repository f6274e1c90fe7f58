/** The word of the list that is most like `word`, if any is alike enough to have been meant; else null. */
export function nearestOf(word: string, words: readonly string[]): string | null {
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = countEdits(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

/** ` Did you mean …?`, or nothing when no word is alike. */
export function suggest(word: string, words: readonly string[], prefix = ''): string {
  const nearest = nearestOf(word, words)
  return nearest === null ? '' : ` Did you mean \`${prefix}${nearest}\`?`
}

/** Letters to add, leave out or change to make one word of the other. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1
      const [left, up, corner] = [line[column - 1] ?? 0, above[column] ?? 0, above[column - 1] ?? 0]
      line.push(Math.min(left + 1, up + 1, corner + change))
    }
    above = line
  }
  return above[to.length] ?? 0
}
