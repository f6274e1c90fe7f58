import type { OperationId } from '@scrip/contract'
import { type Customer, createCustomer } from './customers.ts'
import { freshKey, goodGrant, reason } from './good-bodies.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import { type Visit, type Visitor, expectText } from './visitor.ts'

/** Who may do what the staff do. */
interface Staff {
  readonly visitor: Visitor
  readonly staff: Readonly<Record<string, string>>
}

/** Previews a write of the staff, and makes it with the version that the preview told. */
export async function applyWrite(
  { visitor, staff }: Staff,
  operation: OperationId,
  sketch: RequestSketch,
): Promise<Visit> {
  const preview = await visitor.visit(operation, extend(sketch, { query: 'preview=true', headers: staff }))
  if (preview.status !== 200) throw new Error(`${operation}: ${JSON.stringify(preview.body)}`)
  const version = { 'if-match': expectText(preview.body, 'version'), 'idempotency-key': freshKey() }
  return visitor.visit(operation, extend(sketch, { headers: { ...staff, ...version } }))
}

/** Gives credits; answers the grant's id. */
export async function giveCredits(
  actor: Staff,
  teamId: string,
  grant: Readonly<Record<string, unknown>>,
): Promise<string> {
  const body = { ...goodGrant, ...grant }
  const written = await applyWrite(actor, 'adminCreateGrant', { path: { team_id: teamId }, body })
  return expectText(written.body, 'grant', 'id')
}

/** A team with exactly these credits and nothing else: its first period is far away. */
export async function teamWith(
  actor: Staff,
  kind: 'api' | 'company',
  amount: number,
): Promise<Customer & { readonly grantId: string }> {
  const team = await createCustomer(actor.visitor, actor.staff, {
    name: 'Funded',
    plan_id: 'demo',
    anchor_at: '2100-01-01T00:00:00Z',
  })
  return { ...team, grantId: await giveCredits(actor, team.teamId, { kind, amount }) }
}

/** A hold of the customer; answers its id. */
export async function openHold(
  { visitor }: Pick<Staff, 'visitor'>,
  headers: Readonly<Record<string, string>>,
  hold: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const body = { kind: 'api', amount: 400, ttl_seconds: 2_678_400, ...hold }
  const created = await visitor.visit('createHold', { body, headers })
  return expectText(created.body, 'hold', 'id')
}

/** A charge of exactly this much, by a hold that is captured; answers its id. */
export async function chargeOf(
  actor: Pick<Staff, 'visitor'>,
  headers: Readonly<Record<string, string>>,
  amount: number,
): Promise<string> {
  const holdId = await openHold(actor, headers, { amount })
  const captured = await actor.visitor.visit('captureHold', { path: { hold_id: holdId }, body: {}, headers })
  return expectText(captured.body, 'charge_id')
}

/** A budget that stands in nobody's way, unless it says so; answers its id. */
export async function setBudget(
  { visitor, staff }: Staff,
  teamId: string,
  budget: Readonly<Record<string, unknown>>,
): Promise<string> {
  const body = {
    scope: 'team',
    scope_id: teamId,
    kind: 'api',
    window: 'lifetime',
    limit: 1_000_000_000,
    ...reason,
    ...budget,
  }
  const visit = await visitor.visit('adminSetBudget', { path: { team_id: teamId }, body, headers: staff })
  return expectText(visit.body, 'id')
}

/** Refuses every call of the team's keys from now on. */
export async function suspendTeam({ visitor, staff }: Staff, teamId: string): Promise<void> {
  await visitor.visit('adminSuspendTeam', { path: { team_id: teamId }, body: reason, headers: staff })
}
