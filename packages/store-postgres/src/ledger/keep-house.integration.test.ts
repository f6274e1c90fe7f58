import { addDays } from '@scrip/rules'
import { chargeCommand, testTeam } from '@scrip/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>

beforeAll(async () => {
  database = await createTestDatabase()
  main = openStore(database.pool)
})
afterAll(async () => {
  await main.store.close()
  await database.drop()
})

const countOf = async (table: string): Promise<number> =>
  (await database.pool.query<{ count: number }>(`select count(*) from ${table}`)).rows[0]?.count ?? 0

describe('keeping house', () => {
  it('makes the partitions of this month and the next three, once, however many processes try', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => main.store.keepHouse()))
    expect(runs.flatMap(({ months }) => months).toSorted()).toEqual([
      '2026_03',
      '2026_04',
      '2026_05',
      '2026_06',
    ])
    expect(await main.store.keepHouse()).toEqual({ months: [], keysForgotten: 0, daysSummed: 0 })
  })

  it('what is written goes to its month, and what has no month yet is not lost', async () => {
    const team = await testTeam(main.store, main.world, { grants: [100] })
    await team.charge(1)
    expect(await countOf('usage_records_2026_03')).toBe(1)
    main.world.clock.advance(addDays(startAt, 400) - main.world.clock.now())
    await team.charge(1)
    expect(await countOf('usage_records_other')).toBe(1)
    const { items } = await main.store.ledger.listCharges(
      { teamId: team.id, kind: null, operation: null, apiKeyId: null, from: null, to: null },
      { cursor: null, limit: 10 },
    )
    expect(items.map(({ at }) => at)).toEqual([addDays(startAt, 400), startAt])
  })

  it('a partition is as append-only as its table (L23)', async () => {
    for (const statement of [
      'update entries_2026_03 set amount = 1',
      'delete from entries_2026_03',
      'truncate usage_records_2026_03',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow('append-only')
  })

  it('leaves a month alone that has begun without its partition', async () => {
    expect(await main.store.keepHouse()).toEqual({
      months: ['2027_05', '2027_06', '2027_07'],
      keysForgotten: 0,
      daysSummed: 1,
    })
    expect(await countOf('usage_records_other')).toBe(1)
  })

  it('forgets keys that the rules have forgotten, and no others', async () => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    const charge = (key: string) =>
      main.store.ledger.submit([chargeCommand(team.id, { idempotency: { key, requestHash: 'h' } })])
    await charge('old')
    main.world.clock.advance(2 * 86_400_000 + 1)
    await charge('new')
    expect((await main.store.keepHouse()).keysForgotten).toBe(1)
    const find = (key: string) =>
      main.store.ledger.findIdempotency({ teamId: team.id, operation: 'searchJobs', key })
    expect([await find('old'), (await find('new'))?.key]).toEqual([null, 'new'])
  })
})
