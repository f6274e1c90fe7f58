import { chargeCommand, expectAccepted, testTeam } from '@scrip/testkit'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import type { PostgresStore } from '../create-postgres-store.ts'
import { interceptNextCommit } from '../testing/intercept-commit.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => database.clear())
afterAll(() => database.drop())

/** Everything that can be read by now, page by page. */
async function follow(store: PostgresStore, from: number) {
  const told: string[] = []
  for (let position = from; ;) {
    const page = await store.entriesAfter(position)
    told.push(...page.entries.map(({ entry }) => entry.requestId))
    if (page.position === position) return { told, position }
    position = page.position
  }
}

it('L35: an entry that is committed after a later one is not missed by whoever follows', async () => {
  const main = openStore(database.pool)
  const slowTeam = await testTeam(main.store, main.world, { grants: [10] })
  const quickTeam = await testTeam(main.store, main.world, { grants: [10] })
  const [slowPool, freshPool] = [createPool(database.url, 2), createPool(database.url, 2)]
  const slow = openStore(slowPool, 2).store
  const begun = await follow(main.store, 0)
  expect(begun.told).toHaveLength(2)

  const isSent = Promise.withResolvers<void>()
  const mayCommit = Promise.withResolvers<void>()
  interceptNextCommit(slowPool, async (client, sendCommit) => {
    // Its lines are written by then: their positions are given.
    await client.query('select 1')
    isSent.resolve()
    await mayCommit.promise
    return await sendCommit()
  })
  const slowCharge = slow.ledger.submit([chargeCommand(slowTeam.id, { requestId: 'req_slow' })])
  await isSent.promise
  await main.store.ledger.submit([chargeCommand(quickTeam.id, { requestId: 'req_quick' })])

  const meanwhile = await follow(main.store, begun.position)
  expect(meanwhile.told).toEqual([])
  // Also to one that has just been started.
  const fresh = openStore(freshPool, 3).store
  expect((await follow(fresh, begun.position)).told).toEqual([])

  mayCommit.resolve()
  await slowCharge
  expect((await follow(main.store, meanwhile.position)).told).toEqual(['req_slow', 'req_quick'])
  expect((await follow(fresh, begun.position)).told).toEqual(['req_slow', 'req_quick'])
  await Promise.all([slowPool.end(), freshPool.end()])
})

it('L35: under load every entry is told once, in the order of its account', async () => {
  const main = openStore(database.pool)
  const teams = [
    await testTeam(main.store, main.world, { grants: [300, 300] }),
    await testTeam(main.store, main.world, { grants: [300, 300] }),
  ]
  const pools = [createPool(database.url, 4), createPool(database.url, 4)]
  const stores = [main.store, ...pools.map((pool, index) => openStore(pool, index + 2).store)]
  const told: { readonly account: string; readonly sequence: number }[] = []
  let position = 0
  const tellMore = async (): Promise<number> => {
    const page = await main.store.entriesAfter(position)
    position = page.position
    told.push(...page.entries.map(({ entry: { teamId, sequence } }) => ({ account: teamId, sequence })))
    return page.entries.length
  }
  const charged = Promise.all(
    stores.flatMap((store, index) =>
      teams.map(async ({ id }) => {
        const charge = async () =>
          expectAccepted(await store.ledger.submit([chargeCommand(id, { requestId: `req_${index}` })]))
        for (let round = 0; round < 40; round++) await Promise.all([charge(), charge(), charge()])
      }),
    ),
  )
  const written = 2 + 3 * 40 * 3
  // What is told lags behind what is written, for as long as anybody has a position and has not ended.
  await expect
    .poll(async () => tellMore().then(() => told.length), { timeout: 20_000, interval: 1 })
    .toBeGreaterThanOrEqual(teams.length * written)
  await charged
  expect(await tellMore()).toBe(0)
  await Promise.all(pools.map((pool) => pool.end()))
  for (const { id } of teams) {
    const sequences = told.filter(({ account }) => account === id).map(({ sequence }) => sequence)
    expect(sequences).toEqual(Array.from({ length: written }, (_, index) => index + 1))
  }
})
