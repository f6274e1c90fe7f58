import { createMemoryStore } from '@scrip/store-memory'
import { findDifference, type MakeStore } from '@scrip/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostgresStore } from './create-postgres-store.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.drop())

const makeMemoryStore: MakeStore = async ({ clock, ids }) => {
  const store = createMemoryStore({ clock, ids })
  return { store, inspect: async () => store.inspect(), close: async () => undefined }
}

const makePostgresStore: MakeStore = async ({ clock, ids }) => {
  await database.clear()
  const store = createPostgresStore({ pool: database.pool, clock, ids, lanes: 1 })
  return { store, inspect: () => store.inspectAll(), close: () => store.close() }
}

/** What is wrong with the database: each row of a table is changed as it is written. */
async function plant(table: string, change: string): Promise<void> {
  await database.pool.query(`
    create function plant() returns trigger language plpgsql as $$ begin ${change}; return new; end $$;
    create trigger plant before insert or update on ${table} for each row execute function plant()`)
}

// The memory store's own planted bugs are found in its package: a difference is seen from both sides (L37).
describe(
  'the differential search finds a database, and shrinks to what shows it,',
  { timeout: 180_000 },
  () => {
    it('that cuts expiries to seconds', async () => {
      await plant('grants', 'new.expires_at := new.expires_at / 1000 * 1000')
      expect(stepsOf(await search())).toBeLessThanOrEqual(3)
    })

    it('that loses the end of a window', async () => {
      await plant('access_windows', 'new.ends_at := new.opened_at + 86400000')
      expect(stepsOf(await search())).toBeLessThanOrEqual(3)
    })
  },
)

async function search(): Promise<string> {
  const report = await findDifference(makeMemoryStore, makePostgresStore, { runs: 200, seed: 1 })
  if (report === null) throw new Error('The planted bug was not found.')
  return report
}

/** How many steps the shortest sequence has that was found. */
function stepsOf(report: string): number {
  expect(report).toMatch(/Shrunk [1-9]\d* time/)
  const counterexample = /^Counterexample: (.*)$/m.exec(report)?.[1] ?? ''
  const [steps]: readonly unknown[] = parseList(counterexample)
  return parseList(JSON.stringify(steps)).length
}

function parseList(text: string): readonly unknown[] {
  const value: unknown = JSON.parse(text)
  if (Array.isArray(value)) return value
  throw new Error(`No list: ${text}`)
}
