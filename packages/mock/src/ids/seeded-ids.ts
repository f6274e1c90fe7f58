import type { IdSource } from '@scrip/api'

/**
 * Ids that are the same in every run with the same seed and world, that sort in the order in which they were made, and
 * that two worlds of one host do not share.
 */
export function createSeededIds(seed: number, world: string): IdSource {
  const origin = hash(`${seed}/${world}`).toString(36).padStart(7, '0')
  let made = 0
  return {
    next(prefix) {
      made += 1
      return `${prefix}_${origin}${made.toString(36).padStart(10, '0')}`
    },
  }
}

/** FNV-1a, 32 bits: short, and well enough spread for a few thousand worlds. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
