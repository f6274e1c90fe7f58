import { type CreditKind, type Plan, type Refusal, creditKinds, findPlan } from '@scrip/rules'
import { loadViews } from '../credits/api-balance.ts'
import { type Answer, type Refused, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { hashRequest } from '../http/request-hash.ts'
import { refuseField } from '../http/violations.ts'
import type { Ports } from '../ports/ports.ts'
import { refuseAboveLimit } from '../http/refuse-above-limit.ts'
import { toApprovalNeed } from './approvals/approval-need.ts'
import { loadVersion, parseVersion, refuseStale, toEntityTag } from './account-version.ts'
import { movesOf, type PlannedChange, toApiPlanChange, turnOf } from './plan-change-receipt.ts'
import { requireTeam } from './require-team.ts'
import { idempotencyKeyOf, refuseStaffWrite, refuseUnversioned, staffCommandBase } from './staff-write.ts'
import { type PlanOrder, type PlanOutcome, planKeyOf, submitPlanChange } from './submit-plan-change.ts'
import { toTeamPlan } from './team-plan.ts'

type Call = StaffCall<'adminChangePlan'>
type Draft = Omit<PlanOrder, 'at'>

/**
 * Puts both accounts of a team under another plan. The ledger decides account by account, in one batch, and the team's
 * limits follow from the same instant. A write that was cut short between the two is finished by a retry with its key:
 * what was done before is replayed.
 */
export async function adminChangePlan(call: Call): Promise<Answer> {
  const { ports } = call
  const { path, query, body, headers } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const ifMatch = headers['If-Match'] ?? null
  if (!query.preview && ifMatch === null) return refuseUnversioned()
  const plan = findPlan(body.plan_id)
  if (plan === null) return refuseField('body', 'plan_id', 'there is no such plan')
  const draft = await toDraft(call, plan)

  const previewed = await previewChange(ports, draft, body.at ?? null)
  if (!previewed.outcome.ok) return refuseChange(call, previewed.outcome.refusal)
  const { mustWait } = previewed
  const change = { team: found.team, plan, mustWait }
  if (query.preview) return answerChange(call, change, previewed.outcome)

  const need = toApprovalNeed(call, movesOf(previewed.outcome.results))
  if (need.is_required) return refuseAboveLimit(need)

  const versions = await readVersions(call, ifMatch ?? '')
  if (!versions.ok) return versions.refused
  const order = { ...draft, at: previewed.at, expectedVersions: versions.expected }
  const outcome = await submitPlanChange(ports, order)
  if (!outcome.ok) return refuseChange(call, outcome.refusal)
  const turn = turnOf(outcome.results, ports.clock.now())
  await ports.teams.setPlan(path.team_id, toTeamPlan(found.team, plan, turn, call.now))
  return answerChange(call, change, outcome)
}

async function toDraft(call: Call, plan: Plan): Promise<Draft> {
  const { path, query, body } = call.request
  const views = await loadViews(call.ports, path.team_id)
  const hasPaid = creditKinds.some((kind) => views[kind].account?.paidSince != null)
  const key = idempotencyKeyOf(call)
  const requestHash = await hashRequest(call.operation, { path, body })
  const idempotency = query.preview || key === undefined ? null : { key, requestHash }
  const write = {
    ...staffCommandBase(call, path.team_id),
    idempotency,
    dryRun: query.preview,
    ...(call.warrant === undefined ? {} : { warrant: call.warrant }),
  }
  return { plan, hasPaid, write, expectedVersions: null }
}

/** Where nothing was said, a change that may not come now waits for the period's end: the rules say which may. */
async function previewChange(
  ports: Ports,
  draft: Draft,
  asked: PlanOrder['at'] | null,
): Promise<{ readonly at: PlanOrder['at']; readonly mustWait: boolean; readonly outcome: PlanOutcome }> {
  const preview = (at: PlanOrder['at']) => {
    return submitPlanChange(ports, {
      ...draft,
      at,
      write: { ...draft.write, idempotency: null, dryRun: true },
    })
  }
  const at = asked ?? 'now'
  const outcome = await preview(at)
  const isLess = !outcome.ok && outcome.refusal.code === 'invalid_field' && outcome.refusal.field === 'at'
  if (asked !== null || !isLess) return { at, mustWait: false, outcome }
  return { at: 'period_end', mustWait: true, outcome: await preview('period_end') }
}

type ReadVersions =
  | { readonly ok: true; readonly expected: Readonly<Record<CreditKind, number>> }
  | { readonly ok: false; readonly refused: Refused }

/**
 * `17.4`: the version of each account. Both are compared before either is written, so that a stale write changes nothing;
 * a key that is known is let through, for the ledger to replay what it did.
 */
async function readVersions(call: Call, ifMatch: string): Promise<ReadVersions> {
  const { ports, now } = call
  const sent = ifMatch.replaceAll('"', '')
  const [api, company] = sent.split('.').map(parseVersion)
  const accounts = accountsOf(call)
  if (typeof api !== 'number' || typeof company !== 'number') {
    return { ok: false, refused: await refuseStale(call, accounts) }
  }
  const isStale = sent !== (await loadVersion(ports, accounts, now))
  if (isStale && !(await isKeyKnown(call))) return { ok: false, refused: await refuseStale(call, accounts) }
  return { ok: true, expected: { api, company } }
}

async function isKeyKnown(call: Call): Promise<boolean> {
  const { ports, request } = call
  const key = idempotencyKeyOf(call)
  if (key === undefined) return false
  const refs = creditKinds.map((kind) => ({
    teamId: request.path.team_id,
    operation: 'change_plan',
    key: planKeyOf(key, kind),
  }))
  const records = await Promise.all(refs.map((ref) => ports.ledger.findIdempotency(ref)))
  return records.some((record) => record !== null)
}

function accountsOf({ request }: Call) {
  return creditKinds.map((kind) => ({ teamId: request.path.team_id, kind }))
}

function refuseChange(call: Call, refusal: Refusal): Promise<Refused> {
  // The key that was kept has the kind in it; the one that was sent is what the caller knows.
  const key = call.request.headers['Idempotency-Key'] ?? ''
  const told = refusal.code === 'idempotency_key_reused' ? { ...refusal, key } : refusal
  return refuseStaffWrite(call, accountsOf(call), told)
}

async function answerChange(
  call: Call,
  change: PlannedChange,
  { results }: Extract<PlanOutcome, { ok: true }>,
): Promise<Answer> {
  const { ports, now } = call
  const version = await loadVersion(ports, accountsOf(call), now)
  const receipt = await toApiPlanChange(call, change, results, version)
  return answerOk(receipt, toEntityTag(version))
}
