import { sampleCatalogue } from '@scrip/catalogue/demo'
import { createCatalogue, createMemoryStore } from '@scrip/store-memory'
import { findHttpDifference, type MakeStoreWithCatalogue } from '@scrip/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostgresStore } from './create-postgres-store.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

const records = sampleCatalogue(Date.parse('2026-03-01T00:00:00Z'))
// It is only read, so all stores share one.
const inMemory = createCatalogue(records)

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.drop())

const makeMemoryStore: MakeStoreWithCatalogue = async (world) => {
  const store = createMemoryStore(world)
  return {
    store: { ...store, catalogue: inMemory },
    inspect: async () => store.inspect(),
    close: async () => undefined,
  }
}

/** On one lane commands are decided in the order in which they came, so ids come out alike. */
function postgresStores(): MakeStoreWithCatalogue {
  return async (world) => {
    await database.clear()
    const store = createPostgresStore({ pool: database.pool, ...world, lanes: 1 })
    await store.importCatalogue(records)
    return { store, inspect: () => store.inspectAll(), close: () => store.close() }
  }
}

describe('the application over the memory store and over PostgreSQL', { timeout: 300_000 }, () => {
  it('L37: the same calls have the same statuses, headers and bodies, and leave the same ledgers', async () => {
    expect(await findHttpDifference(makeMemoryStore, postgresStores(), { runs: 20 })).toBeNull()
  })

  it('a planted difference is found, and shrunk to what shows it', async () => {
    await database.pool.query(`
      create function plant() returns trigger language plpgsql as $$
        begin new.ends_at := new.opened_at + 86400000; return new; end $$;
      create trigger plant before insert or update on access_windows for each row execute function plant()`)
    const report = await findHttpDifference(makeMemoryStore, postgresStores(), { runs: 100, seed: 1 })
    expect(report).toMatch(/Shrunk [1-9]\d* time/)
    expect(report).toContain('revealCompanies')
  })
})
