import * as fc from 'fast-check'
import { partOfText } from './texts.ts'

const escaped = partOfText.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`))

const atom = fc.constantFrom(
  '.',
  'e',
  'É',
  'ß',
  'İ',
  'ſ',
  'K',
  'Σ',
  '[a-z]',
  '[^a-m]',
  '[A-Z0-9_]',
  '[^A-Z]',
  '[à-ÿ]',
  '[\\w-]',
  '[^\\s]',
  '[]',
  '[-x]',
  '\\d',
  '\\D',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\b',
  '\\B',
  '^',
  '$',
  '\\n',
  '\\x45',
  '\\u00e9',
  '\\.',
  '\\/',
  '🚀',
  '%',
  '_',
  '-',
  '}',
)
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{0}', '{2}', '{0,3}', '{1,}', '*?', '+?')

const { pattern: anyPattern } = fc.letrec<{ piece: string; pattern: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(atom, quantifier).map(([inner, count]) => `${inner}${count}`),
    escaped,
    fc.tuple(tie('pattern'), quantifier).map(([inner, count]) => `(${inner})${count}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie('pattern'), quantifier).map(([inner, count]) => `(?:${inner}|)${count}`),
  ),
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
}))

/** Regular expressions in and around the dialect; those outside it both engines never see. */
export const patternSource: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: escaped },
  { weight: 1, arbitrary: anyPattern },
)

/** Patterns of every construct alone, without those that are plain text. */
export const constructedPattern: fc.Arbitrary<string> = anyPattern
