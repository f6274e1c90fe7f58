import { UnavailableError, type UsageRow } from '@scrip/api/ports'
import { addDays, checkLaws, type Instant } from '@scrip/rules'
import { chargeCommand, parseInstant, testTeam, type TestTeam } from '@scrip/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { createQueryDatabase } from '../connection/query-database.ts'
import { interceptNextCommit } from '../testing/intercept-commit.ts'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { sumDays } from './sum-days.ts'

const hour = 3_600_000

let database: TestDatabase
let main: ReturnType<typeof openStore>
let team: TestTeam

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
  team = await testTeam(main.store, main.world, { grants: [1_000], timeZone: 'Asia/Kathmandu' })
})
afterEach(async () => {
  await expectLaws()
  await main.store.close()
})
afterAll(() => database.drop())

async function expectLaws(): Promise<void> {
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

async function chargeFor(days: number): Promise<void> {
  for (let step = 0; step < days * 3; step++) {
    await team.charge(1)
    main.world.clock.advance(8 * hour)
  }
}

const report = (to: Instant = addDays(startAt, 100)): Promise<readonly UsageRow[]> =>
  main.store.ledger.reportUsage({
    teamId: team.id,
    kind: null,
    from: startAt,
    to,
    timeZone: 'America/New_York',
    groupBy: ['day', 'operation'],
    apiKeyId: null,
    origin: null,
  })

const creditsOf = (rows: readonly UsageRow[]): number => rows.reduce((sum, row) => sum + row.credits, 0)

async function daysIn(table: 'usage_days' | 'entry_days'): Promise<readonly number[]> {
  const { rows } = await database.pool.query<{ day: number }>(
    `select distinct day from ${table} order by day`,
  )
  return rows.map((row) => (row.day - startAt) / (24 * hour))
}

describe('summing up days', () => {
  it('leaves the day alone that the account is in', async () => {
    await chargeFor(3)
    expect((await main.store.keepHouse()).daysSummed).toBe(2)
    expect(await daysIn('usage_days')).toEqual([0, 1])
    expect(await daysIn('entry_days')).toEqual([0, 1])
    await chargeFor(1)
    expect((await main.store.keepHouse()).daysSummed).toBe(1)
    expect((await main.store.keepHouse()).daysSummed).toBe(0)
  })

  it('passes over what nobody has spent on, however long it was', async () => {
    await chargeFor(1)
    main.world.clock.advance(800 * 24 * hour)
    await chargeFor(2)
    expect((await main.store.keepHouse()).daysSummed).toBe(2)
    expect(await daysIn('usage_days')).toEqual([0, 801])
  })

  it('takes in every account, also of teams beside one with more days than a step has', async () => {
    await chargeFor(20)
    const others = await Promise.all(
      Array.from({ length: 60 }, () => testTeam(main.store, main.world, { grants: [5] })),
    )
    await Promise.all(others.map((other) => other.charge(2)))
    main.world.clock.advance(24 * hour)
    await Promise.all(others.map((other) => other.charge(1)))
    expect((await main.store.keepHouse()).daysSummed).toBe(20 - 1 + others.length)
  })

  it('counts nothing twice when many processes do it at once', async () => {
    await chargeFor(20)
    const alone = await report()
    const stores = [2, 3, 4].map((seed) => openStore(database.pool, seed).store)
    const runs = await Promise.all([main.store, ...stores].map((store) => store.keepHouse()))
    expect(runs.reduce((sum, { daysSummed }) => sum + daysSummed, 0)).toBe(19)
    expect(await report()).toEqual(alone)
    await Promise.all(stores.map((store) => store.close()))
  })

  it.each(['before', 'after'])(
    'goes on where it stopped when it is killed %s the commit of a step',
    async (moment) => {
      await chargeFor(20)
      const alone = await report()
      const pool = createPool(database.url)
      try {
        interceptNextCommit(pool, async (client, sendCommit) => {
          const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
          if (moment === 'after') await sendCommit()
          await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
          return client.query('select 1')
        })
        await expect(sumDays(createQueryDatabase(pool))).rejects.toThrow(UnavailableError)
      } finally {
        await pool.end()
      }
      expect(await daysIn('usage_days')).toHaveLength(moment === 'after' ? 7 : 0)
      expect(await report()).toEqual(alone)
      expect((await main.store.keepHouse()).daysSummed).toBe(moment === 'after' ? 12 : 19)
      expect(await report()).toEqual(alone)
    },
  )

  it('holds in periods of any length', async () => {
    await chargeFor(3)
    await main.store.keepHouse()
    const always = { teamId: team.id, kind: null, timeZone: 'UTC', apiKeyId: null, origin: null }
    const [from, to] = [parseInstant('0001-01-01T00:00:00Z'), parseInstant('9999-12-31T23:59:59.999Z')]
    const { ledger } = main.store
    expect(creditsOf(await ledger.reportUsage({ ...always, from, to, groupBy: ['operation'] }))).toBe(9)
    const years = { ...always, from: addDays(startAt, -800), to: addDays(startAt, 800) }
    expect(creditsOf(await ledger.reportUsage({ ...years, groupBy: ['day', 'member'] }))).toBe(9)
  })

  it('loses nothing that a server writes whose clock is days behind (L9)', async () => {
    await chargeFor(5)
    await main.store.keepHouse()
    const behind = openStore(database.pool, 2)
    expect(behind.world.clock.now()).toBe(startAt)
    const [outcome] = await behind.store.ledger.submit([chargeCommand(team.id, { units: 7 })])
    expect(outcome?.status).toBe('accepted')
    await behind.store.keepHouse()
    expect(creditsOf(await report())).toBe(5 * 3 + 7)
    // It is on the account's own last day, and so in no report of the days before it.
    expect(creditsOf(await report(addDays(startAt, 4)))).toBe(4 * 3)
    await behind.store.close()
  })

  it('cuts days before 1970 where they begin', async () => {
    main.world.clock.set(parseInstant('1969-12-30T05:00:00Z'))
    const early = await testTeam(main.store, main.world, { grants: [100] })
    for (let step = 0; step < 9; step++) {
      await early.charge(1)
      main.world.clock.advance(8 * hour)
    }
    expect((await main.store.keepHouse()).daysSummed).toBe(2)
    const { rows } = await database.pool.query<{ day: number }>(
      'select day from usage_days where team_id = $1 order by day',
      [early.id],
    )
    expect(rows.map((row) => row.day)).toEqual([-2, -1].map((day) => day * 24 * hour))
  })
})
