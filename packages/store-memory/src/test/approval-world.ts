import {
  auditFilter,
  createSeededIds,
  createTestClock,
  parseInstant,
  type StoreSystem,
  systemOverStore,
  twoPeople,
} from '@scrip/testkit'
import type { Approval } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { createMemoryStore } from '../create-memory-store.ts'

/** What people and customers may do at the same moment. A number picks one of the approvals asked for so far. */
export type Act =
  | { readonly type: 'grant'; readonly amount: number }
  | { readonly type: 'ask_grant'; readonly amount: number }
  | { readonly type: 'ask_adjust'; readonly amount: number }
  | { readonly type: 'approve'; readonly by: 'owner' | 'approver'; readonly of: number }
  | { readonly type: 'reject'; readonly of: number }
  | { readonly type: 'withdraw'; readonly of: number }
  | { readonly type: 'charge'; readonly amount: number }

/** The application over a memory store, with an owner who asks, another who decides, and a customer who spends. */
export async function openApprovalWorld(): Promise<ApprovalWorld> {
  const clock = createTestClock(parseInstant('2026-11-23T10:00:00Z'))
  const stores = { clock, ids: createSeededIds(1) }
  const store = createMemoryStore(stores)
  const system = await systemOverStore(store, stores)
  return new ApprovalWorld(system, await twoPeople(system), () => store.lawViolations())
}

type People = Awaited<ReturnType<typeof twoPeople>>

export class ApprovalWorld {
  private readonly asked: string[] = []
  private readonly faults: string[] = []
  private keys = 0
  private readonly system: StoreSystem
  private readonly people: People
  private readonly lawViolations: () => readonly unknown[]

  constructor(system: StoreSystem, people: People, lawViolations: () => readonly unknown[]) {
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

  /** What is wrong: the ledger has what was approved, and nothing else. */
  async findings(): Promise<readonly unknown[]> {
    const { audit, approvals } = this.system.ports
    const filter = auditFilter({ teamId: this.system.customer.teamId })
    const { items: audits } = await audit.listAudit(filter, everything)
    const found = await Promise.all(
      this.asked.map(async (id) => {
        const approval = await approvals.findApproval(id)
        return approval === null ? [`${id} has gone`] : judgeApproval(approval, audits)
      }),
    )
    return [
      ...this.lawViolations(),
      ...this.system.errors,
      ...this.faults,
      ...found.flat(),
      ...(await this.judgeGrants(audits)),
    ]
  }

  /** How many approvals have run: a test in which none does proves nothing. */
  async runs(): Promise<number> {
    const found = await Promise.all(this.asked.map((id) => this.system.ports.approvals.findApproval(id)))
    return found.filter((approval) => approval?.end?.outcome === 'run').length
  }

  private async judgeGrants(audits: readonly AuditRecord[]): Promise<readonly string[]> {
    const query = {
      teamId: this.system.customer.teamId,
      kind: 'api',
      source: null,
      actorId: null,
      types: ['grant'],
    } as const
    const none = { chargeId: null, grantId: null, operation: null, apiKeyId: null, memberId: null }
    const { items } = await this.system.ports.ledger.listEntries(
      { ...query, ...none, from: null, to: null },
      everything,
    )
    const given = items.filter(({ entry }) => entry.actor.type === 'staff').length
    const told = audits.filter(({ action }) => action === 'grant.create').length
    return given === told ? [] : [`${given} grants and ${told} audit records of them`]
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
    if (answer.status >= 500) this.faults.push(`${path} was answered with ${answer.status}`)
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

const everything = { cursor: null, limit: 10_000 }

/** It has run once or not at all, by somebody else, and did what was previewed. */
function judgeApproval(approval: Approval, audits: readonly AuditRecord[]): readonly string[] {
  const { id, end, requestedBy, effects } = approval
  const runs = audits.filter(({ action, target }) => action === 'approval.approve' && target === id)
  if (runs.length !== (end?.outcome === 'run' ? 1 : 0)) return [`${id} has run ${runs.length} times`]
  const [run] = runs
  if (run === undefined) return []
  const act = audits.find((it) => it.requestId === run.requestId && it.action !== run.action)
  const [effect] = effects
  // Charges may have come in between; what the write itself does is what was previewed.
  const isAsPreviewed =
    JSON.stringify(deltaOf(act?.before, act?.after)) ===
    JSON.stringify(deltaOf(effect?.before, effect?.after))
  return [
    ...(act?.actor.id === requestedBy.id ? [] : [`${id} was not the act of whoever asked`]),
    ...(end?.actor.id === requestedBy.id ? [`${id} was approved by whoever asked`] : []),
    ...(isAsPreviewed ? [] : [`${id} did something else than was previewed`]),
  ]
}
