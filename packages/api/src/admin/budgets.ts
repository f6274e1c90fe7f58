import {
  type BudgetResult,
  type Instant,
  type RemoveBudgetCommand,
  type SetBudgetCommand,
  credits,
} from '@scrip/rules'
import { type Answer, type Refused, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { refuseMissing, refuseOutcome } from '../http/refused-outcome.ts'
import { refuseField } from '../http/violations.ts'
import type { Ports } from '../ports/ports.ts'
import { submitOne } from '../priced/submit-one.ts'
import { type BudgetOwners, labelOf, loadBudgetOwners, toApiBudget } from './api-budget.ts'
import { requireTeam } from './require-team.ts'
import { staffCommandBase } from './staff-write.ts'

export async function adminListBudgets(call: StaffCall<'adminListBudgets'>): Promise<Answer> {
  const { ports, now } = call
  const found = await requireTeam(ports, call.request.path.team_id)
  if (!found.ok) return found.refused
  const [owners, views] = await Promise.all([
    loadBudgetOwners(ports, found.team),
    ports.ledger.listBudgets(found.team.id, call.request.query.kind ?? null),
  ])
  return answerOk({ data: views.map((view) => toApiBudget(view, owners, now)) })
}

/** Makes the budget of this scope, kind and window, or gives it a new limit. */
export async function adminSetBudget(call: StaffCall<'adminSetBudget'>): Promise<Answer> {
  const { ports } = call
  const { path, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const owners = await loadBudgetOwners(ports, found.team)
  if (labelOf({ scope: body.scope, scopeId: body.scope_id }, owners) === null) {
    return refuseField('body', 'scope_id', `the team has no such ${body.scope}`)
  }
  const set = await submitBudget(ports, {
    ...staffCommandBase(call, path.team_id),
    ...unversioned,
    type: 'set_budget',
    kind: body.kind,
    scope: body.scope,
    scopeId: body.scope_id,
    window: body.window,
    limit: credits(body.limit),
  })
  return set.ok ? answerOk(toApiBudgetResult(set.result, owners, call.now)) : set.refused
}

export async function adminRemoveBudget(call: StaffCall<'adminRemoveBudget'>): Promise<Answer> {
  const { ports } = call
  const { team_id: teamId, budget_id: budgetId } = call.request.path
  const found = await requireTeam(ports, teamId)
  if (!found.ok) return found.refused
  const known = (await ports.ledger.listBudgets(teamId, null)).find(({ budget }) => budget.id === budgetId)
  if (known === undefined) return refuseMissing('budget', budgetId)
  const owners = await loadBudgetOwners(ports, found.team)
  const removed = await submitBudget(ports, {
    ...staffCommandBase(call, teamId),
    ...unversioned,
    type: 'remove_budget',
    kind: known.budget.kind,
    budgetId,
  })
  if (!removed.ok) return removed.refused
  return answerOk({ removed: toApiBudgetResult(removed.result, owners, call.now) })
}

/** A budget moves no credits: it is set without a preview, and setting it twice is setting it once. */
const unversioned = { expectedVersion: null, idempotency: null, dryRun: false } as const

async function submitBudget(
  ports: Ports,
  command: SetBudgetCommand | RemoveBudgetCommand,
): Promise<{ ok: true; result: BudgetResult } | { ok: false; refused: Refused }> {
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return { ok: false, refused: refuseOutcome(outcome.refusal) }
  if (outcome.result.type !== 'budget') throw new Error(`a budget was answered with ${outcome.result.type}`)
  return { ok: true, result: outcome.result }
}

function toApiBudgetResult({ budget, counter }: BudgetResult, owners: BudgetOwners, now: Instant) {
  return toApiBudget({ budget, counter }, owners, now)
}
