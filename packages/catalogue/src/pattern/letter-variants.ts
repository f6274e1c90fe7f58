import { type CharacterSet, characterSet } from './character-set.ts'

/** What two letters may differ in and still be the same to a pattern. */
export interface LetterFolding {
  readonly ignoreCase: boolean
  readonly ignoreAccents: boolean
}

/** Scripts with case end well below this; a class of other characters has no variants to look for. */
const lastFoldedCodePoint = 0x24ff

const single = (text: string): number | null =>
  [...text].length === 1 ? (text.codePointAt(0) ?? null) : null

function baseLetter(point: number): number {
  return single(String.fromCodePoint(point).normalize('NFD').replaceAll(/\p{M}/gu, '')) ?? point
}

function caseVariants(point: number): readonly number[] {
  const letter = String.fromCodePoint(point)
  const forms = [letter.toLowerCase(), letter.toUpperCase()]
  const found = new Set([point])
  for (const form of forms) {
    const variant = single(form)
    if (variant !== null) found.add(variant)
  }
  return [...found]
}

const accented = new Map<number, number[]>()

/** Latin letters by the letter that is left without their accents, made on first use. */
function accentVariants(point: number): readonly number[] {
  if (accented.size === 0) {
    for (let candidate = 0xc0; candidate <= 0x1eff; candidate += 1) {
      if (candidate === 0x250) candidate = 0x1e00
      const base = baseLetter(candidate)
      if (base !== candidate) accented.set(base, [...(accented.get(base) ?? []), candidate])
    }
  }
  const base = baseLetter(point)
  return [point, base, ...(accented.get(base) ?? [])]
}

/**
 * The set widened by every letter that counts as the same. Folding the pattern leaves the
 * texts as they are, so neither engine's lower-casing (which depends on a locale) takes part.
 */
export function withVariants(set: CharacterSet, folding: LetterFolding): CharacterSet {
  if (!folding.ignoreCase && !folding.ignoreAccents) return set
  const widened: (readonly [number, number])[] = [...set]
  for (const [from, to] of set) {
    for (let point = from; point <= Math.min(to, lastFoldedCodePoint); point += 1) {
      const letters = folding.ignoreAccents ? accentVariants(point) : [point]
      const variants = folding.ignoreCase ? letters.flatMap(caseVariants) : letters
      for (const variant of variants) widened.push([variant, variant])
    }
  }
  return characterSet(widened)
}
