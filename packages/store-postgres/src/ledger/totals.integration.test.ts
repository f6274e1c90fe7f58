import type { UsageQuery, UsageRow } from '@scrip/api/ports'
import { credits, type Entry, type EntrySum, type EntryType, type Instant, instant } from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  holdCommand,
  parseInstant,
  refundCommand,
  releaseCommand,
  testTeam,
  type TestTeam,
} from '@scrip/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { millisecondsPerQuarter } from '../rows/total-rows.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

// Sums of the ledger and reports of usage come from totals. Here they are compared with the lines, added up one by one.

let database: TestDatabase
let main: ReturnType<typeof openStore>
let team: TestTeam
const beginsAt = parseInstant('2026-03-01T00:00:00Z')
const minute = 60_000

beforeAll(async () => {
  database = await createTestDatabase()
  main = openStore(database.pool)
  const { store, world } = main
  team = await testTeam(store, world, { grants: [400, 400], timeZone: 'Asia/Kathmandu' })
  const submit = async (command: Parameters<typeof store.ledger.submit>[0][number]) => {
    const [outcome] = await store.ledger.submit([command])
    if (outcome?.status !== 'accepted') throw new Error(JSON.stringify(outcome))
    return outcome.result
  }
  // Every 7 minutes, so that some fall just before, just after and exactly on a quarter.
  for (let step = 0; step < 60; step++) {
    world.clock.advance(step % 4 === 0 ? 7.5 * minute : 7 * minute)
    const spender = { apiKeyId: `key_${step % 3}`, memberId: step % 2 === 0 ? 'mem_1' : null }
    const called = await submit(chargeCommand(team.id, { ...spender, units: 1 + (step % 5) }))
    if (step % 6 === 5 && called.type === 'call' && called.chargeId !== null)
      await submit(refundCommand(team.id, called.chargeId, { amount: credits(1) }))
    if (step % 10 !== 9) continue
    const held = await submit(holdCommand(team.id))
    if (held.type !== 'hold') throw new Error('No hold')
    await submit(
      step % 20 === 9 ? captureCommand(team.id, held.hold.id) : releaseCommand(team.id, held.hold.id),
    )
  }
})
afterAll(async () => {
  await main.store.close()
  await database.drop()
})

describe('sumEntries', () => {
  it('at any instant is the sum of the entries that had taken effect by then', async () => {
    const { entries } = await main.store.inspect(team.id, 'api')
    const instants = [
      beginsAt - 1,
      ...entries.flatMap(({ effectiveAt }) => [effectiveAt - 1, effectiveAt]),
      beginsAt + 8 * millisecondsPerQuarter,
      beginsAt + 8 * millisecondsPerQuarter - 1,
      beginsAt + 1000 * millisecondsPerQuarter,
    ]
    for (const at of new Set(instants)) {
      const sums = await main.store.ledger.sumEntries({ teamId: team.id, kind: 'api' }, instant(at))
      expect(new Map([...sums].filter(([, sum]) => sum.amount !== 0 || sum.heldAmount !== 0))).toEqual(
        sumOneByOne(entries.filter((entry) => entry.effectiveAt <= at)),
      )
    }
  })
})

function sumOneByOne(entries: readonly Entry[]): Map<EntryType, EntrySum> {
  const sums = new Map<EntryType, EntrySum>()
  for (const { type, amount, heldAmount } of entries) {
    const sum = sums.get(type) ?? { amount: 0, heldAmount: 0 }
    sums.set(type, { amount: sum.amount + amount, heldAmount: sum.heldAmount + heldAmount })
  }
  return sums
}

describe('reportUsage', () => {
  const query = (over: Partial<UsageQuery>): UsageQuery => ({
    teamId: team.id,
    kind: null,
    from: beginsAt,
    to: instant(beginsAt + 86_400_000),
    timeZone: 'UTC',
    groupBy: [],
    apiKeyId: null,
    origin: null,
    ...over,
  })
  const total = (rows: readonly UsageRow[]) => ({
    credits: rows.reduce((sum, row) => sum + row.credits, 0),
    refunded: rows.reduce((sum, row) => sum + row.refunded, 0),
    requests: rows.reduce((sum, row) => sum + row.requests, 0),
  })

  async function addUp(from: number, to: number): Promise<ReturnType<typeof total>> {
    const { usageRecords, refunds } = await main.store.inspect(team.id, 'api')
    const within = ({ at }: { readonly at: Instant }) => at >= from && at < to
    const used = usageRecords.filter(within)
    return {
      credits: used.reduce((sum, { cost }) => sum + cost, 0),
      refunded: refunds.filter(within).reduce((sum, { amount }) => sum + amount, 0),
      requests: used.length,
    }
  }

  it('counts exactly what lies in the period, wherever it cuts a quarter (L34)', async () => {
    const quarter = millisecondsPerQuarter
    const cuts = [
      0,
      1,
      7 * minute,
      quarter - 1,
      quarter,
      quarter + 1,
      3 * quarter + 5 * minute,
      20 * quarter,
      99 * quarter,
    ]
    for (const from of cuts) {
      for (const to of cuts.filter((cut) => cut >= from)) {
        const [a, b] = [instant(beginsAt + from), instant(beginsAt + to)]
        const rows = await main.store.ledger.reportUsage(
          query({ from: a, to: b, groupBy: ['operation', 'api_key'] }),
        )
        expect({ from, to, ...total(rows) }).toEqual({ from, to, ...(await addUp(a, b)) })
      }
    }
  })

  it.each(['UTC', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe'])(
    'cuts days where they begin in %s',
    async (timeZone) => {
      const rows = await main.store.ledger.reportUsage(query({ timeZone, groupBy: ['day'] }))
      const days = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })
      const { usageRecords } = await main.store.inspect(team.id, 'api')
      const expected = Map.groupBy(usageRecords, ({ at }) => days.format(at))
      expect(rows.map((row) => [row.day, row.requests])).toEqual(
        [...expected].map(([day, records]) => [day, records.length]),
      )
    },
  )

  it('finds the first of two midnights, and goes without a day that a zone has skipped', async () => {
    let seed = 2
    const dayOf = async (at: string, timeZone: string): Promise<string | null | undefined> => {
      const { store, world } = openStore(database.pool, seed++)
      world.clock.advance(parseInstant(at) - world.clock.now())
      const other = await testTeam(store, world, { grants: [10] })
      await other.charge(1)
      const from = instant(parseInstant(at) - 2 * 86_400_000)
      const to = instant(parseInstant(at) + 2 * 86_400_000)
      const rows = await store.ledger.reportUsage(
        query({ teamId: other.id, from, to, timeZone, groupBy: ['day'] }),
      )
      await store.close()
      return rows[0]?.day
    }
    // Havana's clocks go from 1:00 back to 0:00: this is the first half past midnight.
    expect(await dayOf('2026-11-01T04:30:00Z', 'America/Havana')).toBe('2026-11-01')
    expect(await dayOf('2026-11-01T03:59:00Z', 'America/Havana')).toBe('2026-10-31')
    // Beirut's midnight of 29 March does not exist: its day begins at 1:00.
    expect(await dayOf('2026-03-28T22:00:00Z', 'Asia/Beirut')).toBe('2026-03-29')
    expect(await dayOf('2026-03-28T21:59:00Z', 'Asia/Beirut')).toBe('2026-03-28')
    // Samoa had no 30 December 2011.
    expect(await dayOf('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31')
  })
})
