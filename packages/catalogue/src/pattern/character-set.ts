/** Code points as sorted, disjoint, non-adjacent inclusive ranges: one meaning in every engine. */
export type CharacterSet = readonly (readonly [from: number, to: number])[]

const lastCodePoint = 0x10ffff

/** The canonical form of any list of ranges. */
export function characterSet(ranges: Iterable<readonly [number, number]>): CharacterSet {
  const sorted = [...ranges].sort((left, right) => left[0] - right[0])
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** The set of the characters of a text. */
export function charactersOf(text: string): CharacterSet {
  return characterSet(
    [...text].map((character) => {
      const point = character.codePointAt(0) ?? 0
      return [point, point] as const
    }),
  )
}

export function union(...sets: readonly CharacterSet[]): CharacterSet {
  return characterSet(sets.flat())
}

export function complement(set: CharacterSet): CharacterSet {
  const gaps: [number, number][] = []
  let next = 0
  for (const [from, to] of set) {
    if (from > next) gaps.push([next, from - 1])
    next = to + 1
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint])
  return gaps
}

export function hasCodePoint(set: CharacterSet, point: number): boolean {
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = set[middle]
    if (range === undefined) return false
    if (point < range[0]) high = middle - 1
    else if (point > range[1]) low = middle + 1
    else return true
  }
  return false
}

const range = (from: string, to: string): readonly [number, number] => [
  from.codePointAt(0) ?? 0,
  to.codePointAt(0) ?? 0,
]

export const digits = characterSet([range('0', '9')])
export const asciiWord = characterSet([range('0', '9'), range('A', 'Z'), range('a', 'z'), range('_', '_')])
export const spaces = charactersOf(' \t\n\r\f\v')

/**
 * Letters, digits and `_` of any script, roughly: everything above U+00C0 but the blocks of
 * punctuation and symbols. The engines' own idea of a letter depends on their Unicode version
 * and locale, so neither is asked.
 */
export const wordCharacters = union(asciiWord, [
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  [0x10000, 0x1efff],
  [0x20000, 0x3ffff],
])
