import type { IdSource } from '@scrip/api/ports'

const counterDigits = 12

/**
 * Ids that are the same in every run with the same seed, and that sort in the order in which they were made:
 * lists that break ties by id are then equal in all stores.
 */
export function createSeededIds(seed: number): IdSource {
  let made = 0
  const world = seed.toString(36).padStart(4, '0')
  return {
    next: (prefix) => {
      made += 1
      return `${prefix}_${world}${made.toString(36).padStart(counterDigits, '0')}`
    },
  }
}
