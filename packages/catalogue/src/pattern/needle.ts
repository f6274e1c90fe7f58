import type { CharacterSet } from './character-set.ts'
import type { PatternNode } from './pattern-node.ts'

/** Shorter needles are in nearly every text, and so save nothing. */
const needleLengthMin = 3

/**
 * The longest run of plain ASCII characters that every match must hold, in lower case, or
 * null. A database looks for it first: that takes a fraction of what a pattern takes.
 */
export function needleOf(node: PatternNode): string | null {
  const runs: string[] = []
  collect(node, runs, false)
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  return longest.length >= needleLengthMin ? longest : null
}

/** Appends to the last run or begins a new one; answers whether the last run may grow. */
function collect(node: PatternNode, runs: string[], isOpen: boolean): boolean {
  switch (node.type) {
    case 'characters': {
      const letter = plainLetter(node.set)
      if (letter === null) return false
      if (isOpen) runs.push((runs.pop() ?? '') + letter)
      else runs.push(letter)
      return true
    }
    case 'sequence':
      return node.of.reduce((open, part) => collect(part, runs, open), isOpen)
    case 'assertion':
      return isOpen
    case 'choice':
    case 'repeat':
      return false
  }
}

/** The one character of a set, or the small letter of a pair of one letter in both cases. */
function plainLetter(set: CharacterSet): string | null {
  const points = set.flatMap(([from, to]) => (to - from > 1 ? [-1] : from === to ? [from] : [from, to]))
  const letters = new Set(points.map((point) => (isAscii(point) ? lower(point) : null)))
  const [only] = letters
  return letters.size === 1 && only !== undefined ? only : null
}

function isAscii(point: number): boolean {
  return point > 0 && point < 0x80
}

function lower(point: number): string {
  return String.fromCodePoint(point).toLowerCase()
}
