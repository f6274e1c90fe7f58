import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@scrip/rules'
import { createMemoryStore } from '@scrip/store-memory'
import { createPool, createPostgresStore, migrate } from '@scrip/store-postgres'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { createSeededIds, createTestClock } from '@scrip/testkit/builders'
import type { SimStore } from '@scrip/testkit/simulator'
import type pg from 'pg'
import { breakConnections } from './break-connections.ts'

/** Where worlds get their stores from. */
export interface SimStores {
  readonly openStore: () => Promise<SimStore>
  /** How many connections were broken so far. */
  brokenCount(): number
  close(): Promise<void>
}

export function openMemory(): SimStores {
  return {
    openStore: async () => {
      const world = makeWorld()
      const { ledger, teams } = createMemoryStore(world)
      return { ...world, ledger, teams, crash: null }
    },
    brokenCount: () => 0,
    close: async () => undefined,
  }
}

/** One PostgreSQL for all worlds, whose tables are emptied between them: far quicker than a database for each. */
export async function openPostgres({ crashes }: { readonly crashes: boolean }): Promise<SimStores> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-simulate-'))
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
  const administrator = createPool(postgres.connectionString, 2)
  await migrate(administrator)
  // Backends are ended here and never the machine, so nothing is lost by not waiting for the disk.
  await administrator.query('alter database scrip set synchronous_commit = off')
  const deletions = await deletionsOf(administrator)
  let last: { readonly pool: pg.Pool; readonly store: ReturnType<typeof createPostgresStore> } | null = null

  let broken = 0

  async function closeLast(): Promise<void> {
    await last?.store.close()
    await last?.pool.end()
    last = null
  }

  return {
    openStore: async () => {
      await closeLast()
      await administrator.query(`begin; set local session_replication_role = replica; ${deletions} commit`)
      const pool = createPool(postgres.connectionString)
      const crash = crashes ? breakConnections(pool, administrator, () => (broken += 1)) : null
      const world = makeWorld()
      const store = createPostgresStore({ pool, ...world })
      last = { pool, store }
      return { ...world, ledger: store.ledger, teams: store.teams, crash }
    },
    brokenCount: () => broken,
    close: async () => {
      await closeLast()
      await administrator.end()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function makeWorld(): Pick<SimStore, 'clock' | 'ids'> {
  return { clock: createTestClock(instant(0)), ids: createSeededIds(1) }
}

/** As a replica applies changes, triggers and foreign keys are silent: the append-only tables can be emptied. */
async function deletionsOf(pool: pg.Pool): Promise<string> {
  const tables = await pool.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
  )
  return tables.rows.map(({ tablename }) => `delete from ${tablename};`).join('\n')
}
