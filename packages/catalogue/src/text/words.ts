import { wordCharacters } from '../pattern/character-set.ts'
import { characterClassSource } from '../pattern/pattern-source.ts'

const word = new RegExp(`${characterClassSource(wordCharacters)}+[+#]*`, 'gu')

/**
 * The words of a text in their order, as they are written. A word is a run of letters,
 * digits and `_`; `+` and `#` at its end belong to it, so that "C", "C++" and "C#" differ.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}

/** The distinct words of a text in lower case: what whole-word filters are compared with. */
export function wordSet(text: string): readonly string[] {
  return [...new Set(wordsOf(text.toLowerCase()))]
}
