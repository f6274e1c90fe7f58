import { addDays, credits, instant } from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  expectAccepted,
  expectCall,
  holdCommand,
  refundCommand,
  type TestTeam,
  testTeam,
} from '@scrip/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { interceptNextCommit } from '../testing/intercept-commit.ts'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

// A decision is right only when all that it needs was loaded: the newest of what repeats, and the first of what falls due.

const second = 1000

let database: TestDatabase
let main: ReturnType<typeof openStore>
let team: TestTeam

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
  team = await testTeam(main.store, main.world, { grants: [30], companyGrants: [10] })
})
afterAll(() => database.drop())

async function hold(amount: number, ttlSeconds: number): Promise<string> {
  const outcomes = await main.store.ledger.submit([
    holdCommand(team.id, { amount: credits(amount), ttlSeconds }),
  ])
  const result = expectAccepted(outcomes)
  if (result.type !== 'hold') throw new Error(`A hold answered with a ${result.type}`)
  return result.hold.id
}

describe('a reveal', () => {
  it('of a company with an old window and a new one is free within the new one (L28)', async () => {
    const costs: number[] = []
    for (const day of [0, 90, 91, 179, 180, 181]) {
      main.world.clock.set(addDays(startAt, day))
      costs.push((await team.reveal(['c1'])).cost)
    }
    expect(costs).toEqual([1, 1, 0, 0, 1, 0])
    const found = await main.store.ledger.findWindows(team.id, ['c1'])
    expect(found.get('c1')?.openedAt).toBe(addDays(startAt, 180))
  })

  it('after a refund of the first is charged, and free after that (L30)', async () => {
    const first = await team.reveal(['c1'])
    expectAccepted(
      await main.store.ledger.submit([refundCommand(team.id, first.chargeId ?? '', { kind: 'company' })]),
    )
    main.world.clock.advance(second)
    expect([(await team.reveal(['c1'])).cost, (await team.reveal(['c1'])).cost]).toEqual([1, 0])
  })
})

describe('a hold that is due', () => {
  it('has ended for the charge that comes in its last instant, and has not a millisecond before (L13)', async () => {
    await hold(30, 60)
    main.world.clock.set(instant(startAt + 60 * second - 1))
    const [before] = await main.store.ledger.submit([chargeCommand(team.id)])
    expect(before).toMatchObject({ status: 'refused', refusal: { code: 'insufficient_credits' } })
    main.world.clock.set(instant(startAt + 60 * second))
    expect((await team.charge(30)).remaining).toBe(0)
  })

  it('leaves it known when the next one falls due, whichever is named (L13)', async () => {
    const ids = [await hold(10, 60), await hold(10, 120), await hold(10, 180)]
    const nextDue = async (): Promise<number | null> =>
      (await main.store.ledger.loadAccount({ teamId: team.id, kind: 'api' })).account?.nextHoldExpiresAt ??
      null
    main.world.clock.set(instant(startAt + 60 * second))
    expect((await team.charge(10)).remaining).toBe(0)
    expect(await nextDue()).toBe(startAt + 120 * second)
    // The last one is loaded by its name, and the one in the middle is still the next.
    await main.store.ledger.submit([captureCommand(team.id, ids[2] ?? '', { amount: credits(1) })])
    expect(await nextDue()).toBe(startAt + 120 * second)
    main.world.clock.set(instant(startAt + 120 * second))
    expect((await team.charge(10)).cost).toBe(10)
  })
})

describe('a charge whose COMMIT was not answered', () => {
  it('is found on disk and not taken again, though it has no key (L21)', async () => {
    const pool = createPool(database.url, 2)
    interceptNextCommit(pool, async (_client, sendCommit) => {
      await sendCommit()
      throw new Error('Connection terminated unexpectedly')
    })
    const other = openStore(pool, 2).store
    const call = expectCall(expectAccepted(await other.ledger.submit([chargeCommand(team.id, { units: 4 })])))
    await other.close()
    await pool.end()
    expect(call.remaining).toBe(26)
    expect(await team.available()).toBe(26)
    const { usageRecords } = await main.store.inspect(team.id, 'api')
    expect(usageRecords.map(({ chargeId }) => chargeId)).toEqual([call.chargeId])
  })
})
