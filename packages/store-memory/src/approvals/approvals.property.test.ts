import { sampleCatalogue } from '@scrip/catalogue/demo'
import {
  createSeededIds,
  createTestClock,
  parseInstant,
  type StoreSystem,
  systemOverStore,
  twoPeople,
} from '@scrip/testkit'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryStore } from '../create-memory-store.ts'

/** What people and customers may do at the same moment. A number picks one of the approvals asked for so far. */
type Act =
  | { readonly type: 'grant'; readonly amount: number }
  | { readonly type: 'ask_grant'; readonly amount: number }
  | { readonly type: 'ask_adjust'; readonly amount: number }
  | { readonly type: 'approve'; readonly by: 'owner' | 'approver'; readonly of: number }
  | { readonly type: 'reject'; readonly of: number }
  | { readonly type: 'withdraw'; readonly of: number }
  | { readonly type: 'charge'; readonly amount: number }

const amount = fc.integer({ min: 1, max: 400 })
const of = fc.nat(7)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constant('grant' as const), amount }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('ask_grant' as const), amount }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ask_adjust' as const), amount }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('approve' as const),
      by: fc.constantFrom('owner' as const, 'approver' as const),
      of,
    }),
  },
  fc.record({ type: fc.constant('reject' as const), of }),
  fc.record({ type: fc.constant('withdraw' as const), of }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('charge' as const), amount }) },
)
/** All of a round at once. */
const rounds = fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })

it('runs each approval once at most, and only as it was previewed', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (played) => {
      const world = await openWorld()
      for (const round of played) await Promise.all(round.map((each) => world.play(each)))
      await world.judge()
    }),
    { numRuns: 60 },
  )
})

async function openWorld() {
  const clock = createTestClock(parseInstant('2026-11-23T10:00:00Z'))
  const stores = { clock, ids: createSeededIds(1) }
  const store = createMemoryStore({ ...stores, records: sampleCatalogue(clock.now()) })
  const system = await systemOverStore(store, stores)
  return new World(system, await twoPeople(system), () => store.lawViolations())
}

class World {
  private readonly asked: string[] = []
  private keys = 0
  private readonly system: StoreSystem
  private readonly people: Awaited<ReturnType<typeof twoPeople>>
  private readonly lawViolations: () => readonly unknown[]

  constructor(
    system: StoreSystem,
    people: Awaited<ReturnType<typeof twoPeople>>,
    lawViolations: () => readonly unknown[],
  ) {
    this.system = system
    this.people = people
    this.lawViolations = lawViolations
  }

  async play(act: Act): Promise<void> {
    switch (act.type) {
      case 'grant':
        return this.write('grants', grantOf(act.amount))
      case 'ask_grant':
        return this.ask('adminCreateGrant', 'grants', grantOf(act.amount))
      case 'ask_adjust':
        return this.ask('adminAdjustCredits', 'adjustments', { kind: 'api', amount: act.amount, ...reason })
      case 'approve':
        return this.decide('approve', act.of, act.by)
      case 'reject':
        return this.decide('reject', act.of, 'approver')
      case 'withdraw':
        return this.decide('withdraw', act.of, 'owner')
      case 'charge':
        return this.charge(act.amount)
    }
  }

  /** What the ledger has is what was approved, and nothing else. */
  async judge(): Promise<void> {
    expect(this.lawViolations()).toEqual([])
    expect(this.system.errors).toEqual([])
    const { audit, approvals, ledger } = this.system.ports
    const teamId = this.system.customer.teamId
    const all = { cursor: null, limit: 10_000 }
    const filter = { actorId: null, teamId, action: null, from: null, to: null }
    const { items: audits } = await audit.listAudit(filter, all)
    for (const id of this.asked) {
      const approval = await approvals.findApproval(id)
      const runs = audits.filter(({ action, target }) => action === 'approval.approve' && target === id)
      expect(runs).toHaveLength(approval?.end?.outcome === 'run' ? 1 : 0)
      const [run] = runs
      if (approval === null || run === undefined) continue
      const act = audits.find((it) => it.requestId === run.requestId && it.action !== 'approval.approve')
      expect(act?.actor).toEqual(approval.requestedBy)
      expect(approval.end?.actor.id).not.toBe(approval.requestedBy.id)
      // Charges may have come in between; what the write itself does is what was previewed.
      const [effect] = approval.effects
      expect(deltaOf(act?.before, act?.after)).toEqual(deltaOf(effect?.before, effect?.after))
    }
    const query = { teamId, kind: 'api', types: null, from: null, to: null } as const
    const none = { chargeId: null, grantId: null, operation: null, apiKeyId: null, memberId: null }
    const { items: entries } = await ledger.listEntries({ ...query, ...none, types: ['grant'] }, all)
    const acts = audits.filter(({ action }) => action === 'grant.create')
    const given = entries.filter(({ entry }) => entry.actor.type === 'staff')
    expect(given).toHaveLength(acts.length)
  }

  private async write(path: string, body: object): Promise<void> {
    const preview = await this.call('POST', this.teamPath(`${path}?preview=true`), body, 'owner')
    const version = textOf(preview, 'version')
    if (version !== null) await this.call('POST', this.teamPath(path), body, 'owner', { 'if-match': version })
  }

  private async ask(operation: string, path: string, body: object): Promise<void> {
    const preview = await this.call('POST', this.teamPath(`${path}?preview=true`), body, 'owner')
    const version = textOf(preview, 'version')
    if (version === null) return
    const request = { operation, path: { team_id: this.system.customer.teamId }, body, version }
    const id = textOf(await this.call('POST', '/admin/v1/approvals', request, 'owner'), 'id')
    if (id !== null) this.asked.push(id)
  }

  private async decide(decision: string, of: number, by: 'owner' | 'approver'): Promise<void> {
    const id = this.asked[of % Math.max(1, this.asked.length)]
    if (id === undefined) return
    const body = decision === 'reject' ? { note: 'No.' } : {}
    await this.call('POST', `/admin/v1/approvals/${id}/${decision}`, body, by)
  }

  private async charge(amount: number): Promise<void> {
    const headers = { authorization: `Bearer ${this.system.customer.apiKey}` }
    const hold = await this.send(
      'POST',
      '/v1/credits/holds',
      { kind: 'api', amount, ttl_seconds: 60 },
      headers,
    )
    const id = textOf(hold, 'hold', 'id')
    if (id !== null) await this.send('POST', `/v1/credits/holds/${id}/capture`, {}, headers)
  }

  private teamPath(rest: string): string {
    return `/admin/v1/teams/${this.system.customer.teamId}/${rest}`
  }

  private call(
    method: string,
    path: string,
    body: object,
    by: 'owner' | 'approver',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    this.keys += 1
    const key = { 'idempotency-key': `key-${this.keys}` }
    return this.send(method, path, body, { ...this.people[by], ...key, ...headers })
  }

  private async send(
    method: string,
    path: string,
    body: object,
    headers: Readonly<Record<string, string>>,
  ): Promise<unknown> {
    const request = new Request(`${this.system.baseUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const answer = await this.system.fetch(request)
    expect(answer.status).toBeLessThan(500)
    const parsed: unknown = await answer.json()
    return parsed
  }
}

const reason = { reason_code: 'test', note: 'A property.' }

function grantOf(amount: number) {
  return { kind: 'api', amount, source: 'promo', class: 'unpaid', ...reason }
}

function textOf(body: unknown, ...path: readonly string[]): string | null {
  const value = path.reduce<unknown>(fieldOf, body)
  return typeof value === 'string' ? value : null
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

/** By how much each part of a balance changed. */
function deltaOf(before: unknown, after: unknown): readonly (readonly [string, number])[] {
  const names = ['granted', 'available', 'held', 'used', 'expired', 'voided', 'rolled']
  return names.map((name) => [name, Number(fieldOf(after, name)) - Number(fieldOf(before, name))])
}
