import { type UsageGroup, usageGroups, type UsageQuery } from '@scrip/api/ports'
import { credits, creditKinds, type Instant, instant } from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  holdCommand,
  parseInstant,
  refundCommand,
  releaseCommand,
  revealCommand,
  testTeam,
  type TestTeam,
} from '@scrip/testkit'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { millisecondsPerQuarter } from '../rows/total-rows.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

// Whatever is asked: with days that are summed up the answer is the one of the quarters alone, which are compared with the
// lines in totals.integration.test.ts.

const hour = 3_600_000
const day = 24 * hour
/** New York's clocks go forward on the 8th, at the second of the days. */
const beginsAt = parseInstant('2026-03-07T02:40:00Z')
const lastsDays = 6

let database: TestDatabase
let main: ReturnType<typeof openStore>
let teams: readonly TestTeam[]

beforeAll(async () => {
  database = await createTestDatabase()
  main = openStore(database.pool)
  main.world.clock.advance(beginsAt - main.world.clock.now())
  teams = await Promise.all(
    [1, 2].map(() => testTeam(main.store, main.world, { grants: [5_000], companyGrants: [500] })),
  )
})
afterAll(async () => {
  await main.store.close()
  await database.drop()
})

describe('days that are summed up', () => {
  it('change no report, whatever is spent, asked and summed up, in whatever order (L25, L34)', async () => {
    const summed = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 6, maxLength: 12 }),
        fc.array(query, { minLength: 12, maxLength: 12 }),
        fc.array(instantOfTest, { minLength: 4, maxLength: 4 }),
        async (steps, queries, instants) => {
          await forgetDays()
          for (const each of steps) await spend(each)
          const alone = await ask(queries, instants)
          summed[0] = (summed[0] ?? 0) + (await main.store.keepHouse()).daysSummed
          expect(await ask(queries, instants)).toEqual(alone)
          // What comes after the days that are summed up is counted beside them.
          for (const each of steps.slice(0, 2)) await spend(each)
          const partly = await ask(queries, instants)
          await main.store.keepHouse()
          const mostly = await ask(queries, instants)
          await forgetDays()
          expect(partly).toEqual(mostly)
          expect(partly).toEqual(await ask(queries, instants))
        },
      ),
      { numRuns: 12, seed: 7, endOnFailure: true },
    )
    expect(summed[0]).toBeGreaterThan(20)
  })
})

interface Step {
  readonly team: number
  readonly wait: number
  readonly key: number
  readonly isMember: boolean
  readonly operation: string
  readonly units: number
  readonly what: 'charge' | 'refund' | 'capture' | 'release' | 'reveal'
}

const step: fc.Arbitrary<Step> = fc.record({
  team: fc.nat(1),
  wait: fc.oneof(fc.nat(hour), fc.constantFrom(0, millisecondsPerQuarter, 5 * hour, day)),
  key: fc.nat(2),
  isMember: fc.boolean(),
  operation: fc.constantFrom('searchJobs', 'searchCompanies'),
  units: fc.integer({ min: 1, max: 9 }),
  what: fc.constantFrom('charge', 'refund', 'capture', 'release', 'reveal'),
})

const instantOfTest: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: -day, max: 12 * lastsDays * day }),
    fc
      .integer({ min: -96, max: 12 * lastsDays * 96 })
      .map((quarter) => quarter * millisecondsPerQuarter - 600_000),
  )
  .map((after) => instant(beginsAt + after))

const query: fc.Arbitrary<UsageQuery> = fc
  .record({
    team: fc.option(fc.nat(1)),
    kind: fc.option(fc.constantFrom(...creditKinds)),
    ends: fc.tuple(instantOfTest, instantOfTest),
    timeZone: fc.constantFrom(
      'UTC',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
    ),
    groupBy: fc.subarray<UsageGroup>([...usageGroups]),
    hasDays: fc.boolean(),
    apiKeyId: fc.option(fc.constantFrom('key_0', 'key_1'), { freq: 3 }),
    origin: fc.option(fc.constantFrom('app', 'api'), { freq: 3 }),
  })
  .map(({ team, ends: [a, b], hasDays, groupBy, ...rest }) => ({
    ...rest,
    teamId: team === null ? null : `${team}`,
    from: a < b ? a : b,
    to: a < b ? b : a,
    groupBy: hasDays ? [...new Set<UsageGroup>(['day', ...groupBy])] : groupBy,
  }))

function teamOf(index: number): TestTeam {
  const team = teams[index]
  if (team === undefined) throw new Error('No such team')
  return team
}

async function ask(queries: readonly UsageQuery[], instants: readonly Instant[]): Promise<unknown> {
  const { ledger } = main.store
  const answers: unknown[] = []
  for (const { teamId, ...rest } of queries) {
    const ofTeam = teamId === null ? null : teamOf(Number(teamId)).id
    answers.push({ rest, rows: await ledger.reportUsage({ ...rest, teamId: ofTeam }) })
  }
  for (const at of instants) {
    for (const kind of creditKinds) {
      const sums = await ledger.sumEntries({ teamId: teamOf(0).id, kind }, at)
      answers.push({ at, kind, sums: [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)) })
    }
  }
  return answers
}

async function spend({ team, wait, key, isMember, operation, units, what }: Step): Promise<void> {
  const { store, world } = main
  const { id } = teamOf(team)
  world.clock.advance(wait)
  const submit = async (command: Parameters<typeof store.ledger.submit>[0][number]) => {
    const [outcome] = await store.ledger.submit([command])
    if (outcome?.status !== 'accepted') throw new Error(JSON.stringify(outcome))
    return outcome.result
  }
  const spender = {
    apiKeyId: key === 0 ? null : `key_${key}`,
    memberId: isMember ? 'mem_1' : null,
    operation,
  }
  switch (what) {
    case 'reveal':
      await submit(revealCommand(id, [`c${units}`], spender))
      return
    case 'charge':
    case 'refund': {
      const called = await submit(chargeCommand(id, { ...spender, units }))
      if (what === 'charge' || called.type !== 'call' || called.chargeId === null) return
      world.clock.advance(units * hour)
      await submit(refundCommand(id, called.chargeId, { amount: credits(1) }))
      return
    }
    case 'capture':
    case 'release': {
      const held = await submit(holdCommand(id))
      if (held.type !== 'hold') throw new Error('No hold')
      await submit(what === 'capture' ? captureCommand(id, held.hold.id) : releaseCommand(id, held.hold.id))
    }
  }
}

async function forgetDays(): Promise<void> {
  await database.pool.query('truncate summed_days, usage_days, entry_days')
}
