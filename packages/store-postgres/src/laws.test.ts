import { lawSuite } from '@scrip/testkit'
import { afterAll, beforeAll } from 'vitest'
import { createPostgresStore } from './create-postgres-store.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

lawSuite(
  'the PostgreSQL store',
  async ({ clock, ids }) => {
    await database.clear()
    const store = createPostgresStore({ pool: database.pool, clock, ids })
    return { store, inspect: () => store.inspectAll(), close: () => store.close() }
  },
  { runs: 2, steps: 160 },
)
