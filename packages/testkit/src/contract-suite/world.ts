import { type Customer, createCustomer, createKey, signIn } from './customers.ts'
import { broadJobSearch, paymentId } from './good-bodies.ts'
import { doneExport, saveView } from './report-actions.ts'
import { chargeOf, giveCredits, openHold, setBudget } from './staff-actions.ts'
import type { SystemUnderContract } from './system.ts'
import { type Visitor, expectText } from './visitor.ts'

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
  /** Of the rich team: a charge of 100 credits, and an open hold, a grant and a budget that no test ends. */
  readonly bigChargeId: string
  readonly holdId: string
  readonly grantId: string
  readonly budgetId: string
  /** An export that is done, and a saved view that nobody needs. */
  readonly exportId: string
  readonly viewId: string
}

const farFuture = '2100-01-01T00:00:00Z'

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
  const actor = { visitor, staff }
  const grantId = await giveCredits(actor, rich.teamId, { kind: 'api', amount: 5000 })
  const { teamId } = rich
  const budgetId = await setBudget(actor, teamId, {})
  await system.recordPayment?.({ teamId, kind: 'company', paymentId, amount: 50 })
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
