import type { IdSource } from '@scrip/api'
import { quickHash } from './plain-hasher.ts'

/**
 * Secrets that are the same in every run with the same seed and world, and another one each time. Whoever knows the seed
 * knows them: nothing real is behind a key of the mock.
 */
export function createSeededSecrets(ids: IdSource): () => string {
  // The ids' own count moves, which a snapshot keeps.
  return () => quickHash(ids.next('secret')).slice(0, secretLength)
}

const secretLength = 43
