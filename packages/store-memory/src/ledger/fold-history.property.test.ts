import { checkAccounts } from '@scrip/api'
import {
  addDays,
  type Command,
  type CreditKind,
  creditKinds,
  credits,
  type Instant,
  instant,
  type Outcome,
} from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  createSeededIds,
  createTestClock,
  grantCommand,
  holdCommand,
  parseInstant,
  refundCommand,
  revealCommand,
  setBudgetCommand,
  type TestTeam,
  testTeam,
} from '@scrip/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type MemoryStore } from '../create-memory-store.ts'

const startAt = parseInstant('2026-03-01T00:00:00Z')
const minuteMs = 60_000

const step = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('charge'), amount: fc.integer({ min: 1, max: 9 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('keyed charge'), amount: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reveal'), amount: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refund'), amount: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hold'), amount: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('grant'), amount: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait'), amount: fc.integer({ min: 1, max: 400_000 }) }),
  },
)
type Step = { readonly do: string; readonly amount: number }

interface Side {
  readonly store: MemoryStore
  readonly team: TestTeam
  readonly clock: ReturnType<typeof createTestClock>
  lastChargeId: string | null
}

async function openSide(chargesKept?: number): Promise<Side> {
  const world = { clock: createTestClock(startAt), ids: createSeededIds(1) }
  const store = createMemoryStore({ ...world, ...(chargesKept === undefined ? {} : { chargesKept }) })
  const team = await testTeam(store, world, { grants: [300], companyGrants: [30] })
  return { store, team, clock: world.clock, lastChargeId: null }
}

async function take(side: Side, { do: what, amount }: Step, index: number): Promise<readonly Outcome[]> {
  const { store, team, clock } = side
  const submit = async (command: Command): Promise<readonly Outcome[]> => {
    const outcomes = await store.ledger.submit([command])
    for (const outcome of outcomes) {
      if (outcome.status === 'accepted' && outcome.result.type === 'call')
        side.lastChargeId = outcome.result.chargeId
    }
    return outcomes
  }
  switch (what) {
    case 'charge':
      return submit(chargeCommand(team.id, { units: amount }))
    case 'keyed charge':
      return submit(
        chargeCommand(team.id, { units: amount, idempotency: { key: `k${index}`, requestHash: 'h' } }),
      )
    case 'reveal':
      return submit(revealCommand(team.id, [`company ${amount}`]))
    case 'grant':
      return submit(
        grantCommand(team.id, { amount: credits(amount), priority: 50, expiresAt: addDays(clock.now(), 2) }),
      )
    case 'refund':
      return side.lastChargeId === null ? [] : submit(refundCommand(team.id, side.lastChargeId))
    case 'hold': {
      const outcomes = await submit(holdCommand(team.id, { amount: credits(amount) }))
      const [outcome] = outcomes
      if (outcome?.status !== 'accepted' || outcome.result.type !== 'hold') return outcomes
      return submit(captureCommand(team.id, outcome.result.hold.id))
    }
    default:
      clock.advance(amount)
      return []
  }
}

/** All that is to stay the same, whatever was folded. */
async function tell({ store, team, clock }: Side): Promise<unknown> {
  const { ledger } = store
  const all = { limit: 1000, cursor: null }
  const at = clock.now()
  const to = instant(Math.ceil((at + 1) / minuteMs) * minuteMs)
  const report = async (from: Instant): Promise<unknown> =>
    ledger.reportUsage({
      teamId: team.id,
      kind: null,
      from,
      to,
      timeZone: 'UTC',
      groupBy: ['day', 'operation'],
      apiKeyId: null,
      origin: null,
    })
  const sums = async (kind: CreditKind): Promise<unknown> =>
    [...(await ledger.sumEntries({ teamId: team.id, kind }, at))].toSorted()
  return {
    balances: [await team.balance('api'), await team.balance('company')],
    grants: await ledger.listGrants({ teamId: team.id, kind: null, state: 'all', at }, all),
    windows: await ledger.listWindows({ teamId: team.id, state: 'all', at }, all),
    sums: await Promise.all(creditKinds.map(sums)),
    reports: [await report(startAt), await report(instant(startAt + 7 * minuteMs))],
  }
}

async function lawBreaks({ store, team }: Side): Promise<unknown> {
  const broken: unknown[] = [...store.lawViolations()]
  const accounts = creditKinds.map((kind) => ({ teamId: team.id, kind }))
  for await (const { violations } of checkAccounts(store.ledger, accounts)) broken.push(...violations)
  return broken
}

describe('folded history', () => {
  it('changes no outcome, balance, grant, window, report or law', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 120 }), async (steps) => {
        const [whole, folded] = [await openSide(), await openSide(4)]
        for (const [index, each] of steps.entries()) {
          expect(await take(folded, each, index)).toEqual(await take(whole, each, index))
        }
        expect(await tell(folded)).toEqual(await tell(whole))
        expect([await lawBreaks(folded), await lawBreaks(whole)]).toEqual([[], []])
        const snapshot = folded.store.snapshot()
        const { clock, team } = folded
        const kept: unknown = JSON.parse(JSON.stringify(snapshot))
        const store = createMemoryStore({ clock, ids: createSeededIds(2), snapshot: parseKept(kept) })
        const restored = { ...folded, store, team: { ...team, balance: whole.team.balance } }
        expect(await tell(restored)).toEqual(await tell(whole))
        expect(await lawBreaks(restored)).toEqual([])
        expect(store.snapshot()).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the newest charges, and as many lines however long the life', async () => {
    const side = await openSide(10)
    await side.team.grant(1000)
    const counts: number[] = []
    for (let charges = 1; charges <= 600; charges += 1) {
      await side.team.charge(1)
      const [api] = side.store.inspect()
      if (charges % 100 === 0) counts.push((api?.entries.length ?? 0) + (api?.usageRecords.length ?? 0))
      const { items } = await side.store.ledger.listCharges(
        { teamId: side.team.id, kind: null, operation: null, apiKeyId: null, from: null, to: null },
        { limit: 10, cursor: null },
      )
      expect(items).toHaveLength(Math.min(charges, 10))
    }
    expect(Math.max(...counts)).toBeLessThan(50)
  })

  it('lets keys go with their charges, and repeats those that it keeps', async () => {
    const side = await openSide(10)
    const keyed = async (key: string): Promise<string | undefined> => {
      const command = chargeCommand(side.team.id, { idempotency: { key, requestHash: 'h' } })
      return (await side.store.ledger.submit([command]))[0]?.status
    }
    for (let charges = 1; charges <= 60; charges += 1) expect(await keyed(`k${charges}`)).toBe('accepted')
    expect(await keyed('k60')).toBe('replayed')
    expect(await keyed('k1')).toBe('accepted')
  })

  it('leaves an account with budgets whole: its counters are judged by each charge', async () => {
    const side = await openSide(5)
    await side.store.ledger.submit([setBudgetCommand(side.team.id, 1000)])
    for (let charges = 1; charges <= 50; charges += 1) await side.team.charge(1)
    expect(side.store.inspect()[0]?.usageRecords).toHaveLength(50)
    expect(await lawBreaks(side)).toEqual([])
  })

  it('pages on where it was, though history was folded between two pages', async () => {
    const side = await openSide(10)
    const list = async (cursor: string | null): Promise<{ ids: readonly string[]; next: string | null }> => {
      const { items, nextCursor } = await side.store.ledger.listCharges(
        { teamId: side.team.id, kind: null, operation: null, apiKeyId: null, from: null, to: null },
        { limit: 3, cursor },
      )
      return { ids: items.map(({ id }) => id), next: nextCursor }
    }
    for (let charges = 1; charges <= 19; charges += 1) await side.team.charge(1)
    const first = await list(null)
    const second = await list(first.next)
    await side.team.charge(1)
    expect(side.store.inspect()[0]?.usageRecords).toHaveLength(10)
    expect(await list(first.next)).toEqual(second)
  })
})

function parseKept(snapshot: unknown): ReturnType<MemoryStore['snapshot']> {
  return snapshot as ReturnType<MemoryStore['snapshot']>
}
