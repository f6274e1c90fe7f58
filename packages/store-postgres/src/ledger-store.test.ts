import { createMemoryStore } from '@scrip/store-memory'
import { differentialSuite, ledgerStoreSuite, type MakeStore } from '@scrip/testkit'
import { afterAll, beforeAll } from 'vitest'
import { createPostgresStore } from './create-postgres-store.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

const makePostgresStore =
  (lanes: number): MakeStore =>
  async ({ clock, ids }) => {
    await database.clear()
    const store = createPostgresStore({ pool: database.pool, clock, ids, lanes })
    return { store, inspect: () => store.inspectAll(), close: () => store.close() }
  }

const makeMemoryStore: MakeStore = async ({ clock, ids }) => {
  const store = createMemoryStore({ clock, ids })
  return { store, inspect: async () => store.inspect(), close: async () => undefined }
}

ledgerStoreSuite('the PostgreSQL store', makePostgresStore(2))

// On one lane commands of different teams are decided in the order of their submit, so ids come out alike.
differentialSuite('the memory store and the PostgreSQL store', makeMemoryStore, makePostgresStore(1), {
  runs: 30,
})
