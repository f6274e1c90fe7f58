import { createSeededIds, createTestClock, parseInstant, type TestClock } from '@scrip/testkit'
import type pg from 'pg'
import { createPostgresStore, type PostgresStore } from '../create-postgres-store.ts'

export const startAt = parseInstant('2026-03-01T00:00:00Z')

/** A store on a pool, with a clock that the test turns. Stores that share a database need seeds of their own. */
export function openStore(pool: pg.Pool, seed = 1): { store: PostgresStore; world: StoreWorldOfTest } {
  const world = { clock: createTestClock(startAt), ids: createSeededIds(seed) }
  return { store: createPostgresStore({ pool, ...world }), world }
}

export interface StoreWorldOfTest {
  readonly clock: TestClock
  readonly ids: ReturnType<typeof createSeededIds>
}
