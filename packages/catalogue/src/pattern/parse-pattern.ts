import {
  asciiWord,
  type CharacterSet,
  characterSet,
  charactersOf,
  complement,
  digits,
  spaces,
  union,
} from './character-set.ts'
import { type LetterFolding, withVariants } from './letter-variants.ts'
import type { PatternNode } from './pattern-node.ts'

export type ParsedPattern =
  | { readonly ok: true; readonly node: PatternNode }
  | { readonly ok: false; readonly message: string }

/** Longer patterns are refused. In characters. */
const patternLengthMax = 500
/** The largest count in `{m,n}`: PostgreSQL's own limit. */
const repeatMax = 255
/** The most groups within groups: what a stack of calls stands anywhere. */
const depthMax = 50

class PatternError extends Error {}

const classEscapes = new Map<string, CharacterSet>([
  ['d', digits],
  ['D', complement(digits)],
  ['w', asciiWord],
  ['W', complement(asciiWord)],
  ['s', spaces],
  ['S', complement(spaces)],
])
const controlEscapes = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['f', '\f'],
  ['v', '\v'],
])
const anythingButNewline = complement(charactersOf('\n'))

/**
 * Reads the dialect of regular expressions that means the same in memory and in
 * PostgreSQL: characters, `.` (not a newline), classes, `\d \w \s \D \W \S \b \B` (ASCII),
 * `\t \n \r \f \v \xHH \uHHHH`, groups, `|`, `* + ? {m,n}` (also lazy, which finds the same),
 * `^` and `$` (of the whole text). What reaches beyond a regular language or differs
 * between engines (look-around, back-references, `\p`, inline flags) is refused.
 *
 * A failure's message reads after the name of a field: "must not look ahead …".
 */
export function parsePattern(source: string, folding: LetterFolding): ParsedPattern {
  if (source.length > patternLengthMax)
    return { ok: false, message: `must be at most ${patternLengthMax} characters long` }
  try {
    const reader = new PatternReader(source, folding)
    return { ok: true, node: reader.readAll() }
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, message: error.message }
    throw error
  }
}

class PatternReader {
  readonly #characters: readonly string[]
  readonly #folding: LetterFolding
  #at = 0
  #depth = 0

  constructor(source: string, folding: LetterFolding) {
    this.#characters = [...source]
    this.#folding = folding
  }

  readAll(): PatternNode {
    const node = this.#choice()
    if (this.#at < this.#characters.length)
      throw new PatternError('has a ) that closes nothing: write \\) for the character')
    return node
  }

  #peek(): string | undefined {
    return this.#characters[this.#at]
  }

  #take(wanted: string): boolean {
    if (this.#peek() !== wanted) return false
    this.#at += 1
    return true
  }

  #next(): string {
    const character = this.#peek()
    if (character === undefined) throw new PatternError('ends too early')
    this.#at += 1
    return character
  }

  #choice(): PatternNode {
    const branches = [this.#sequence()]
    while (this.#take('|')) branches.push(this.#sequence())
    const [only] = branches
    return branches.length === 1 && only !== undefined ? only : { type: 'choice', of: branches }
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = []
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek())
      parts.push(this.#quantified())
    return { type: 'sequence', of: parts }
  }

  #quantified(): PatternNode {
    const atom = this.#atom()
    const count = this.#quantifier()
    if (count === null) return atom
    if (atom.type === 'assertion') throw new PatternError('must not repeat ^, $, \\b or \\B')
    const next = this.#peek()
    if (next === '*' || next === '+' || next === '?' || next === '{')
      throw new PatternError('must not put a quantifier on a quantifier')
    return { type: 'repeat', of: atom, ...count }
  }

  #quantifier(): { readonly min: number; readonly max: number | null } | null {
    const count = this.#count()
    if (count !== null) this.#take('?')
    return count
  }

  #count(): { readonly min: number; readonly max: number | null } | null {
    if (this.#take('*')) return { min: 0, max: null }
    if (this.#take('+')) return { min: 1, max: null }
    if (this.#take('?')) return { min: 0, max: 1 }
    if (!this.#take('{')) return null
    const rest = this.#characters.slice(this.#at).join('')
    const counted = /^(\d{1,3})(,(\d{1,3})?)?\}/u.exec(rest)
    if (counted === null)
      throw new PatternError('has a { that is no {m}, {m,} or {m,n}: write \\{ for the character')
    this.#at += counted[0].length
    const min = Number(counted[1])
    const max = counted[2] === undefined ? min : counted[3] === undefined ? null : Number(counted[3])
    if (min > repeatMax || (max ?? 0) > repeatMax)
      throw new PatternError(`must not repeat more than ${repeatMax} times`)
    if (max !== null && max < min) throw new PatternError('has a {m,n} with n below m')
    return { min, max }
  }

  #atom(): PatternNode {
    const character = this.#next()
    switch (character) {
      case '(':
        return this.#group()
      case '[':
        return { type: 'characters', set: this.#class() }
      case '.':
        return { type: 'characters', set: anythingButNewline }
      case '^':
        return { type: 'assertion', what: 'start' }
      case '$':
        return { type: 'assertion', what: 'end' }
      case '\\':
        return this.#escape()
      case '*':
      case '+':
      case '?':
      case '{':
        throw new PatternError(
          `has a ${character} with nothing to repeat: write \\${character} for the character`,
        )
      default:
        return this.#literal(character)
    }
  }

  #literal(character: string): PatternNode {
    return { type: 'characters', set: withVariants(charactersOf(character), this.#folding) }
  }

  #group(): PatternNode {
    if (this.#take('?') && !this.#take(':')) throw new PatternError(unsupportedGroup(this.#peek()))
    this.#depth += 1
    if (this.#depth > depthMax) throw new PatternError(`must not nest more than ${depthMax} groups`)
    const node = this.#choice()
    this.#depth -= 1
    if (!this.#take(')')) throw new PatternError('has a ( that is never closed')
    return node
  }

  #escape(): PatternNode {
    const character = this.#next()
    if (character === 'b') return { type: 'assertion', what: 'boundary' }
    if (character === 'B') return { type: 'assertion', what: 'not_boundary' }
    const set = classEscapes.get(character)
    if (set !== undefined) return { type: 'characters', set }
    return this.#literal(this.#escapedCharacter(character))
  }

  #escapedCharacter(character: string): string {
    const control = controlEscapes.get(character)
    if (control !== undefined) return control
    if (character === 'x') return this.#hexCharacter(2)
    if (character === 'u') return this.#hexCharacter(4)
    if (/[0-9]/u.test(character)) throw new PatternError('must not refer back to a group (\\1)')
    if (character === 'p' || character === 'P')
      throw new PatternError('must not use \\p: name the characters instead')
    if (/[A-Za-z]/u.test(character)) throw new PatternError(`must not use \\${character}`)
    return character
  }

  #hexCharacter(length: number): string {
    const hex = this.#characters.slice(this.#at, this.#at + length).join('')
    const point = Number.parseInt(hex, 16)
    if (!/^[0-9A-Fa-f]+$/u.test(hex) || hex.length !== length)
      throw new PatternError(`must have ${length} hexadecimal digits after \\${length === 2 ? 'x' : 'u'}`)
    if (point === 0 || (point >= 0xd800 && point <= 0xdfff))
      throw new PatternError('must not name a character that no text can hold')
    this.#at += length
    return String.fromCodePoint(point)
  }

  #class(): CharacterSet {
    const isNegated = this.#take('^')
    const parts: CharacterSet[] = []
    while (!this.#take(']')) {
      if (this.#peek() === undefined) throw new PatternError('has a [ that is never closed')
      parts.push(this.#classPart())
    }
    const set = withVariants(union(...parts), this.#folding)
    const chosen = isNegated ? complement(set) : set
    if (chosen.length === 0) throw new PatternError('has a class [ ] that no character can match')
    return chosen
  }

  #classPart(): CharacterSet {
    const from = this.#classItem()
    const isRange = this.#peek() === '-' && this.#characters[this.#at + 1] !== ']'
    if (!isRange) return typeof from === 'string' ? charactersOf(from) : from
    this.#at += 1
    const to = this.#classItem()
    if (typeof from !== 'string' || typeof to !== 'string')
      throw new PatternError('must not use \\d, \\w or \\s as an end of a range')
    const first = from.codePointAt(0) ?? 0
    const last = to.codePointAt(0) ?? 0
    if (last < first) throw new PatternError(`has a range ${from}-${to} that is the wrong way round`)
    return characterSet([[first, last]])
  }

  #classItem(): string | CharacterSet {
    const character = this.#next()
    if (character === '[') throw new PatternError('has a [ within a class: write \\[ for the character')
    if (character !== '\\') return character
    const escaped = this.#next()
    return classEscapes.get(escaped) ?? this.#escapedCharacter(escaped)
  }
}

function unsupportedGroup(after: string | undefined): string {
  switch (after) {
    case '=':
    case '!':
      return 'must not look ahead with (?= or (?!'
    case '<':
      return 'must not look behind or name a group with (?<'
    case undefined:
      return 'ends too early'
    default:
      return 'must not set flags with (?: the field says whether case counts'
  }
}
