import { editDistance } from './edit-distance.ts'

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
