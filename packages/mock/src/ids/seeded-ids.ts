import type { IdSource } from '@scrip/api'
import { hashText } from './hash-text.ts'

export interface SeededIds extends IdSource {
  /** How many were made: what a snapshot keeps. */
  made(): number
}

/**
 * Ids that are the same in every run with the same seed and world, that sort in the order in which they were made, and
 * that two worlds of one host do not share.
 *
 * @param after how many were made before, when a world goes on from a snapshot.
 */
export function createSeededIds(seed: number, world: string, after = 0): SeededIds {
  const origin = hashText(`${seed}/${world}`).toString(36).padStart(7, '0')
  let made = after
  return {
    next(prefix) {
      made += 1
      return `${prefix}_${origin}${made.toString(36).padStart(10, '0')}`
    },
    made: () => made,
  }
}
