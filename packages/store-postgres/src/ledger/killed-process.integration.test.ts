import { checkLaws } from '@scrip/rules'
import { chargeCommand, testTeam, type TestTeam } from '@scrip/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ChargingPlan, keyOf, teamOf } from '../testing/charging-plan.ts'
import { runChargingProcess, startChargingProcess } from '../testing/run-charging-process.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
})
afterAll(() => database.drop())

/** Asks for all of the plan again, as callers do who got no answer: what was told is replayed, and each is charged once. */
async function expectChargedOnce(plan: ChargingPlan, told: ReadonlyMap<number, string>): Promise<void> {
  const numbers = Array.from({ length: plan.charges }, (_, number) => number)
  const outcomes = await main.store.ledger.submit(
    numbers.map((number) =>
      chargeCommand(teamOf(plan, number), {
        idempotency: { key: keyOf(plan, number), requestHash: 'the same' },
      }),
    ),
  )
  for (const number of told.keys()) {
    const outcome = outcomes[number]
    expect(outcome).toMatchObject({ status: 'replayed', result: { chargeId: told.get(number) } })
  }
  expect(outcomes.filter(({ status }) => status !== 'replayed' && status !== 'accepted')).toEqual([])
}

async function expectBooks(teams: readonly TestTeam[], granted: number, charged: number): Promise<void> {
  const available = await Promise.all(teams.map((team) => team.available()))
  expect(available.reduce((sum, credits) => sum + credits, 0)).toBe(granted - charged)
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

describe('a process that is killed', () => {
  const steps = [
    // The first charge looks: begin, lock, grants, key, write, commit.
    ...[0, 2, 4, 5].map((step) => ({ name: 'looking', step, callers: 1, afterCharges: 0 })),
    // Later ones of one caller are one statement.
    ...[0].map((step) => ({ name: 'alone', step, callers: 1, afterCharges: 5 })),
    // Many at once: begin, lock, six writes, commit.
    ...[0, 1, 4, 8, 9].map((step) => ({ name: 'many', step, callers: 48, afterCharges: 60 })),
  ]
  it.each(steps)(
    'at statement $step of a batch ($name) has charged what it told, and a retry charges the rest once',
    async ({ name, step, callers, afterCharges }) => {
      const team = await testTeam(main.store, main.world, { grants: [300, 200] })
      const death = { afterCharges, afterStatements: step }
      const plan: ChargingPlan = { name, teamIds: [team.id], callers, charges: 200, death }
      const { told, signal } = await runChargingProcess(database.url, plan, 2)
      expect(signal).toBe('SIGKILL')
      expect(told.size).toBeGreaterThanOrEqual(afterCharges)
      expect(told.size).toBeLessThan(200)
      await expectChargedOnce(plan, told)
      await expectBooks([team], 500, 200)
    },
  )
})

describe('three processes on one database', () => {
  it('with 66 writers over a few teams, one of them killed, lose and double nothing and never deadlock', async () => {
    const teams: TestTeam[] = []
    while (teams.length < 4) teams.push(await testTeam(main.store, main.world, { grants: [400, 400] }))
    const teamIds = teams.map(({ id }) => id)
    const plans = ['a', 'b', 'c'].map((name): ChargingPlan => ({
      name,
      teamIds,
      callers: 22,
      charges: 800,
      death: null,
    }))
    const runs = await Promise.all(
      plans.map((plan, index) => runChargingProcess(database.url, plan, index + 2, index === 1 ? 150 : null)),
    )
    expect(runs.map(({ signal }) => signal)).toEqual([null, 'SIGKILL', null])
    expect(runs[0]?.told.size).toBe(800)
    for (const [index, plan] of plans.entries()) await expectChargedOnce(plan, runs[index]?.told ?? new Map())
    await expectBooks(teams, 3_200, 2_400)
    const { rows } = await database.pool.query<{ deadlocks: number }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    )
    expect(Number(rows[0]?.deadlocks)).toBe(0)
  })

  it('finish while one of them stands still with the lock, and when it goes on it charges the rest once', async () => {
    const team = await testTeam(main.store, main.world, { grants: [900, 900] })
    const plans = ['a', 'b', 'c'].map((name): ChargingPlan => ({
      name,
      teamIds: [team.id],
      callers: 48,
      charges: 160,
      // Its next batch has sent BEGIN and the lock.
      death: name === 'b' ? { afterCharges: 60, afterStatements: 1, signal: 'SIGSTOP' } : null,
    }))
    const [a, b, c] = plans.map((plan, index) => startChargingProcess(database.url, plan, index + 2))
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three were started.')
    try {
      await b.hasStopped
      const others = await Promise.all([a.ended, c.ended])
      expect(others.map(({ told }) => told.size)).toEqual([160, 160])
    } finally {
      b.child.kill('SIGCONT')
    }
    const { told, signal } = await b.ended
    expect(signal).toBeNull()
    expect(told.size).toBe(160)
    for (const plan of plans) await expectChargedOnce(plan, plan.name === 'b' ? told : new Map())
    await expectBooks([team], 1_800, 480)
  })
})
