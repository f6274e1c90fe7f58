import { wordsOf } from '../text/words.ts'
import { automatonStatesMax, buildAutomaton } from './automaton.ts'
import { charactersOf, complement, union, wordCharacters } from './character-set.ts'
import { type LetterFolding, withVariants } from './letter-variants.ts'
import { Matcher } from './matcher.ts'
import { needleOf } from './needle.ts'
import { parsePattern } from './parse-pattern.ts'
import type { PatternNode } from './pattern-node.ts'
import { postgresSource } from './pattern-source.ts'

/** One pattern in its two engines. */
export interface Pattern {
  /** Whether it occurs in a text, in time proportional to the text. */
  readonly test: (text: string) => boolean
  /** The same as a PostgreSQL regular expression, for a column of collation "C". */
  readonly postgres: string
  /** ASCII in lower case that is in every text with a match; null when nothing must be. */
  readonly needle: string | null
}

export type PatternResult =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly message: string }

/** A customer's regular expression, in the dialect of {@link parsePattern}. */
export function compilePattern(source: string, folding: LetterFolding): PatternResult {
  if (source.trim() === '') return { ok: false, message: 'must not be blank' }
  const parsed = parsePattern(source, folding)
  return parsed.ok ? fromNode(parsed.node) : parsed
}

const noWord = complement(union(wordCharacters, charactersOf('+#')))
const betweenWords: PatternNode = {
  type: 'repeat',
  of: { type: 'characters', set: complement(wordCharacters) },
  min: 1,
  max: null,
}

function edge(what: 'start' | 'end'): PatternNode {
  const set = what === 'start' ? complement(wordCharacters) : noWord
  return {
    type: 'choice',
    of: [
      { type: 'assertion', what },
      { type: 'characters', set },
    ],
  }
}

/**
 * Finds the words of a text next to each other and whole: "quality" is not in "inequality".
 * Any case, unless the text is written in capitals, which then are what is looked for ("IT", "GO").
 */
export function compileWords(text: string): PatternResult {
  const words = wordsOf(text)
  if (words.length === 0) return { ok: false, message: 'must have a letter or a digit' }
  const isCapitals = text !== text.toLowerCase() && text === text.toUpperCase()
  const folding = { ignoreCase: !isCapitals, ignoreAccents: false }
  const letters = (word: string): PatternNode[] =>
    [...word].map((letter) => ({
      type: 'characters',
      set: withVariants(charactersOf(letter), folding),
    }))
  const inner = words.flatMap((word, index) =>
    index === 0 ? letters(word) : [betweenWords, ...letters(word)],
  )
  return fromNode({ type: 'sequence', of: [edge('start'), ...inner, edge('end')] })
}

function fromNode(node: PatternNode): PatternResult {
  const automaton = buildAutomaton(node)
  if (automaton === null)
    return { ok: false, message: `must be simpler: its repeats make more than ${automatonStatesMax} steps` }
  const matcher = new Matcher(automaton)
  return {
    ok: true,
    pattern: {
      test: (text) => matcher.test(text),
      postgres: postgresSource(node),
      needle: needleOf(node),
    },
  }
}
