import type { RequestSketch } from './request-sketch.ts'
import type { SystemUnderContract } from './system.ts'
import { type Visitor, expectText } from './visitor.ts'

export interface Customer {
  readonly teamId: string
  readonly keyId: string
  readonly headers: Readonly<Record<string, string>>
}

/** What the suite makes for itself through the API, so that it asks nothing of the system but staff and a catalogue. */
export interface World {
  readonly system: SystemUnderContract
  readonly visitor: Visitor
  /** Cookie and CSRF token of a signed-in owner. */
  readonly staff: Readonly<Record<string, string>>
  /** Plenty of credits, and rate limits that are never met. */
  readonly rich: Customer
  /** No credits at all: its first period has not begun. */
  readonly empty: Customer
  /** On the free plan: pages of 25, 5 of them, few calls a second; no credits either. */
  readonly free: Customer
  /** A key of the rich team that was revoked. */
  readonly revoked: Customer
  readonly companyId: string
  readonly chargeId: string
}

const farFuture = '2100-01-01T00:00:00Z'

/** A search that finds something in any catalogue of this century. */
export const broadJobSearch = { posted_at_gte: '2000-01-01', limit: 2 }

export async function createWorld(system: SystemUnderContract, visitor: Visitor): Promise<World> {
  const staff = await signIn(system, visitor)
  const rich = await createCustomer(visitor, staff, { name: 'Rich', plan_id: 'demo' })
  const empty = await createCustomer(visitor, staff, { name: 'Empty', plan_id: 'demo', anchor_at: farFuture })
  const free = await createCustomer(visitor, staff, { name: 'Free', plan_id: 'free', anchor_at: farFuture })
  const revoked = await createKey(visitor, staff, rich.teamId)
  await visitor.visit('adminRevokeKey', {
    path: { team_id: rich.teamId, key_id: revoked.keyId },
    headers: staff,
  })
  const jobs = await visitor.visit('searchJobs', { body: broadJobSearch, headers: rich.headers })
  return {
    system,
    visitor,
    staff,
    rich,
    empty,
    free,
    revoked,
    companyId: expectText(jobs.body, 'data', 0, 'company_object', 'id'),
    chargeId: jobs.headers.get('credits-charge') ?? '',
  }
}

export async function signIn(
  { staff }: SystemUnderContract,
  visitor: Visitor,
): Promise<Readonly<Record<string, string>>> {
  const { email, password } = staff
  const visit = await visitor.visit('signInStaff', { body: { email, password } })
  if (visit.status !== 200) throw new Error(`the staff user could not sign in: ${JSON.stringify(visit.body)}`)
  const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, 'x-csrf-token': expectText(visit.body, 'csrf_token') }
}

export async function createCustomer(
  visitor: Visitor,
  staff: RequestSketch['headers'] & object,
  body: Readonly<Record<string, unknown>>,
): Promise<Customer> {
  const created = await visitor.visit('adminCreateTeam', { body, headers: staff })
  const teamId = expectText(created.body, 'id')
  return createKey(visitor, staff, teamId)
}

export async function createKey(
  visitor: Visitor,
  staff: RequestSketch['headers'] & object,
  teamId: string,
  body: Readonly<Record<string, unknown>> = { name: 'contract suite' },
): Promise<Customer> {
  const created = await visitor.visit('adminCreateKey', { path: { team_id: teamId }, body, headers: staff })
  const secret = expectText(created.body, 'secret')
  return {
    teamId,
    keyId: expectText(created.body, 'key', 'id'),
    headers: { authorization: `Bearer ${secret}` },
  }
}

/** Gives the world of the suite to its tests; it is there when they run, not when they are written down. */
export type GetWorld = () => World
