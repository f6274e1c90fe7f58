import { type CharacterSet, complement } from './character-set.ts'
import type { Assertion, PatternNode } from './pattern-node.ts'

const lastCodePoint = 0x10ffff

function codePointSource(point: number, unicode: (hex: string) => string): string {
  const character = String.fromCodePoint(point)
  return /^[0-9A-Za-z]$/u.test(character) ? character : unicode(point.toString(16))
}

const javascriptCodePoint = (point: number): string => codePointSource(point, (hex) => `\\u{${hex}}`)

/** PostgreSQL texts hold no U+0000 and its escapes may not name it. */
const postgresCodePoint = (point: number): string =>
  codePointSource(Math.max(point, 1), (hex) => `\\U${hex.padStart(8, '0')}`)

function classSource(set: CharacterSet, write: (point: number) => string): string {
  const isOpen = set.at(-1)?.[1] === lastCodePoint
  const ranges = isOpen ? complement(set) : set
  if (ranges.length === 0) return isOpen ? `[${write(1)}-${write(lastCodePoint)}]` : ''
  const inner = ranges.map(([from, to]) => (from === to ? write(from) : `${write(from)}-${write(to)}`))
  return `[${isOpen ? '^' : ''}${inner.join('')}]`
}

/** A set as a class of a JavaScript regular expression with the `u` flag. */
export function characterClassSource(set: CharacterSet): string {
  return classSource(set, javascriptCodePoint)
}

const postgresAssertions: Readonly<Record<Assertion, string>> = {
  start: '^',
  end: '$',
  boundary: '\\y',
  not_boundary: '\\Y',
}

function quantifier(min: number, max: number | null): string {
  if (max === null) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  if (min === 0 && max === 1) return '?'
  return min === max ? `{${min}}` : `{${min},${max}}`
}

/**
 * The node as a PostgreSQL advanced regular expression. It is written from the parsed
 * pattern alone, so nothing a customer typed reaches the database unread. Compare with
 * columns of collation "C": there `\y` knows ASCII words only, as the matcher here does.
 */
export function postgresSource(node: PatternNode): string {
  switch (node.type) {
    case 'characters': {
      const [only] = node.set
      if (node.set.length === 1 && only !== undefined && only[0] === only[1])
        return postgresCodePoint(only[0])
      return classSource(node.set, postgresCodePoint)
    }
    case 'sequence':
      return node.of.map(postgresSource).join('')
    case 'choice':
      return `(?:${node.of.map(postgresSource).join('|')})`
    case 'repeat':
      return `(?:${postgresSource(node.of)})${quantifier(node.min, node.max)}`
    case 'assertion':
      return postgresAssertions[node.what]
  }
}
