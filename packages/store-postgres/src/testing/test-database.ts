import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { migrate } from '../migrate.ts'

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string
  readonly pool: pg.Pool
  /** Empties every table: far quicker than a new database for each test. */
  clear(): Promise<void>
  drop(): Promise<void>
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runAsAdministrator(`create database ${name}`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  const pool = createPool(url.href)
  await migrate(pool)
  const tables = await pool.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
  )
  const deletions = tables.rows.map(({ tablename }) => `delete from ${tablename};`).join('\n')
  return {
    url: url.href,
    pool,
    // As a replica applies changes, triggers and foreign keys are silent: the append-only tables can be emptied.
    clear: async () => {
      await pool.query(`begin; set local session_replication_role = replica; ${deletions} commit`)
    },
    drop: async () => {
      await pool.end()
      await runAsAdministrator(`drop database ${name} with (force)`)
    },
  }
}

async function runAsAdministrator(statement: string): Promise<void> {
  const pool = createPool(inject('postgresUrl'), 1)
  try {
    await pool.query(statement)
  } finally {
    await pool.end()
  }
}
