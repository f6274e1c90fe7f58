import { chargeCommand, revealCommand, testTeam } from '@scrip/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { migrate } from '../migrate.ts'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let teamId = ''

beforeAll(async () => {
  database = await createTestDatabase()
  const { store, world } = openStore(database.pool)
  const team = await testTeam(store, world, { grants: [10], companyGrants: [10] })
  teamId = team.id
  await store.ledger.submit([chargeCommand(teamId, { idempotency: { key: 'k', requestHash: 'h' } })])
  await store.ledger.submit([revealCommand(teamId, ['c1'])])
})
afterAll(() => database.drop())

describe('the database', () => {
  it.each(['entries', 'usage_records', 'entries_other', 'usage_records_other', 'audit_records'])(
    'refuses to change what is written in %s (L23)',
    async (table) => {
      const key = table === 'audit_records' ? 'audit_id' : 'team_id'
      await expect(database.pool.query(`update ${table} set ${key} = ${key}`)).rejects.toThrow('append-only')
      await expect(database.pool.query(`delete from ${table}`)).rejects.toThrow('append-only')
      await expect(database.pool.query(`truncate ${table} cascade`)).rejects.toThrow('append-only')
    },
  )

  it('refuses a second window of a company after the same one, whoever writes it (L27)', async () => {
    const insert = (id: string, company: string, number: number): Promise<unknown> =>
      database.pool.query(
        `insert into access_windows (team_id, company_id, number, window_id, opened_at, ends_at, charge_id, request_id)
         values ($1, $2, $3, $4, $5, $6, 'chg', 'req')`,
        [teamId, company, number, id, startAt, startAt + 1],
      )
    await expect(insert('win_a', 'c1', 1)).rejects.toThrow('access_windows_l27')
    await insert('win_b', 'c1', 2)
    await insert('win_c', 'c2', 1)
  })

  it('refuses buckets that do not add up, and credits below zero (L2, L4)', async () => {
    await expect(database.pool.query('update grants set used = used + 1')).rejects.toThrow('grants_l2')
    await expect(database.pool.query('update accounts set available = available - 1')).rejects.toThrow(
      'accounts_l2',
    )
    await expect(
      database.pool.query('update grants set available = -1, used = used + available + 1'),
    ).rejects.toThrow('grants_l2')
  })

  it('refuses a gap-filling entry: a sequence number is given once (L24)', async () => {
    await expect(
      database.pool.query(
        `insert into entries select (entries).* from (select entries from entries limit 1) as copied`,
      ),
    ).rejects.toThrow('_pkey')
  })
})

describe('migrate', () => {
  it('may run again, and by many processes at once on a new database', async () => {
    await migrate(database.pool)
    const name = `fresh_${process.pid}`
    await database.pool.query(`create database ${name}`)
    const url = new URL(database.url)
    url.pathname = `/${name}`
    const pools = [createPool(url.href, 2), createPool(url.href, 2), createPool(url.href, 2)]
    try {
      await Promise.all(pools.map((pool) => migrate(pool)))
      const applied = await pools[0]?.query('select name from kysely_migration')
      expect(applied?.rows.length).toBeGreaterThanOrEqual(2)
    } finally {
      await Promise.all(pools.map((pool) => pool.end()))
      await database.pool.query(`drop database ${name} with (force)`)
    }
  })
})
