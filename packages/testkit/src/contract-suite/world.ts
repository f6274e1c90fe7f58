import { type Customer, createCustomer, createKey, signIn } from './customers.ts'
import { broadJobSearch, bulkCsv, paymentId } from './good-bodies.ts'
import { dryRunBulk, requestGrant } from './approval-actions.ts'
import { doneExport, saveView } from './report-actions.ts'
import { chargeOf, giveCredits, openHold, setBudget, suspendTeam, teamWith } from './staff-actions.ts'
import { addSecondFactor, hire, invite, nowOf, type Person, type ProvenPerson } from './staff-people.ts'
import type { SystemUnderContract } from './system.ts'
import { type Visitor, expectText } from './visitor.ts'

/** What the suite makes for itself through the API, so that it asks nothing of the system but staff and a catalogue. */
export interface World {
  readonly system: SystemUnderContract
  readonly visitor: Visitor
  /** Cookie and CSRF token of a signed-in owner who has just proved a second factor. */
  readonly staff: Readonly<Record<string, string>>
  readonly people: People
  /** Plenty of credits, and rate limits that are never met. */
  readonly rich: Customer
  /** No credits at all: its first period has not begun. */
  readonly empty: Customer
  /** On the free plan: pages of 25, 5 of them, few calls a second; no credits either. */
  readonly free: Customer
  /** A team that is suspended from the start. */
  readonly dormant: Customer
  /** A key of the rich team that was revoked. */
  readonly revoked: Customer
  readonly companyId: string
  readonly chargeId: string
  /** Of the rich team: a charge of 100 credits, and an open hold, a grant and a budget that no test ends. */
  readonly bigChargeId: string
  readonly holdId: string
  readonly grantId: string
  readonly budgetId: string
  /** Cookie and CSRF token of the second person, who has just proved a second factor too. */
  readonly approver: Readonly<Record<string, string>>
  /** A write of the owner that waits for the second person, and that no test decides. */
  readonly approvalId: string
  /** A bulk grant that waits for the second person. */
  readonly bulkGrantId: string
  /** An export that is done, and a saved view that nobody needs. */
  readonly exportId: string
  readonly viewId: string
}

/** Staff whom the suite has made, each signed in. */
interface People {
  /** Whose session `staff` is. */
  readonly owner: ProvenPerson
  /** The second person, whose limit covers 20,000 api credits. */
  readonly approver: ProvenPerson
  readonly viewer: Person
  readonly support: Person
  readonly billingAdmin: Person
  /** Was signed in, and then disabled. */
  readonly disabled: Person
  /** Invited, and never came: tests change them as they like. */
  readonly spareId: string
  readonly sleeperId: string
  /** Secrets of staff tokens of the owner, each for a role; one that has expired, and one of the disabled person. */
  readonly tokens: Readonly<Record<'viewer' | 'support' | 'billing_admin' | 'owner', string>>
  readonly expiredToken: string
  readonly disabledToken: string
  readonly spareTokenId: string
}

const farFuture = '2100-01-01T00:00:00Z'

export async function createWorld(system: SystemUnderContract, visitor: Visitor): Promise<World> {
  const people = await createPeople(system, visitor)
  const staff = people.owner.headers
  const rich = await createCustomer(visitor, staff, { name: 'Rich', plan_id: 'demo' })
  const empty = await createCustomer(visitor, staff, { name: 'Empty', plan_id: 'demo', anchor_at: farFuture })
  const free = await createCustomer(visitor, staff, { name: 'Free', plan_id: 'free', anchor_at: farFuture })
  const dormant = await createCustomer(visitor, staff, { name: 'Dormant', plan_id: 'demo' })
  await suspendTeam({ visitor, staff }, dormant.teamId)
  const revoked = await createKey(visitor, staff, rich.teamId)
  await visitor.visit('adminRevokeKey', {
    path: { team_id: rich.teamId, key_id: revoked.keyId },
    headers: staff,
  })
  const actor = { visitor, staff }
  const grantId = await giveCredits(actor, rich.teamId, { kind: 'api', amount: 5000 })
  const { teamId } = rich
  const budgetId = await setBudget(actor, teamId, {})
  await system.recordPayment?.({ teamId, kind: 'company', paymentId, amount: 50 })
  const jobs = await visitor.visit('searchJobs', { body: broadJobSearch, headers: rich.headers })
  const waiting = await teamWith(actor, 'api', 10)
  return {
    system,
    visitor,
    approver: people.approver.headers,
    approvalId: await requestGrant(actor, waiting.teamId, { amount: 20_000 }),
    bulkGrantId: await dryRunBulk(actor, bulkCsv(`${waiting.teamId},api,5,,test,Suite`)),
    staff,
    people,
    rich,
    empty,
    free,
    dormant,
    revoked,
    companyId: expectText(jobs.body, 'data', 0, 'company_object', 'id'),
    chargeId: jobs.headers.get('credits-charge') ?? '',
    bigChargeId: await chargeOf(actor, rich.headers, 100),
    holdId: await openHold(actor, rich.headers),
    grantId,
    budgetId,
    exportId: await doneExport(actor, { type: 'ledger', team_id: teamId, kind: 'api' }),
    viewId: await saveView(actor, { name: 'To be deleted', path: '/teams' }),
  }
}

/** Gives the world of the suite to its tests; it is there when they run, not when they are written down. */
export type GetWorld = () => World

/**
 * The owner of the system sets up a second factor, makes another owner for the suite and goes back to a password alone, so that
 * whoever signs in as that owner later needs nothing else.
 */
async function createPeople(system: SystemUnderContract, visitor: Visitor): Promise<People> {
  const { email, password } = system.staff
  const person = { id: '', email, password, headers: await signIn(system, visitor) }
  const first = await addSecondFactor(visitor, person)
  const owner = await addSecondFactor(visitor, await hire(visitor, first.headers, 'owner'))
  await visitor.visit('removeStaffTotp', { headers: first.headers })
  const token = (staffId: string, role: string, more: object = {}) =>
    issueToken(visitor, owner.headers, { staff_id: staffId, name: role, role, ...more })
  const soon = new Date((await nowOfSession(visitor, owner)) + 1_500).toISOString()
  const expired = await token(owner.id, 'owner', { expires_at: soon })
  const disabled = await hire(visitor, owner.headers, 'owner')
  const ofDisabled = await token(disabled.id, 'owner')
  await visitor.visit('adminDisableStaff', { path: { staff_id: disabled.id }, headers: owner.headers })
  const people = {
    owner,
    approver: await addSecondFactor(visitor, await hire(visitor, owner.headers, 'billing_admin')),
    viewer: await hire(visitor, owner.headers, 'viewer'),
    support: await hire(visitor, owner.headers, 'support'),
    billingAdmin: await hire(visitor, owner.headers, 'billing_admin'),
    disabled,
    spareId: (await invite(visitor, owner.headers, 'support')).id,
    sleeperId: (await invite(visitor, owner.headers, 'support')).id,
    tokens: {
      viewer: (await token(owner.id, 'viewer')).secret,
      support: (await token(owner.id, 'support')).secret,
      billing_admin: (await token(owner.id, 'billing_admin')).secret,
      owner: (await token(owner.id, 'owner')).secret,
    },
    expiredToken: expired.secret,
    disabledToken: ofDisabled.secret,
    spareTokenId: (await token(owner.id, 'viewer')).id,
  }
  await system.clock?.advance(2_000)
  return people
}

async function nowOfSession(visitor: Visitor, { headers }: Person): Promise<number> {
  return nowOf(await visitor.visit('getStaffSession', { headers }))
}

async function issueToken(visitor: Visitor, headers: Person['headers'], order: object) {
  const body = { expires_at: '2999-01-01T00:00:00Z', ...order }
  const issued = await visitor.visit('adminIssueStaffToken', { body, headers })
  return { id: expectText(issued.body, 'token', 'id'), secret: expectText(issued.body, 'secret') }
}
