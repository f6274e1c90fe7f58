import { auditOf, raiseVersion, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { newCounter } from '../budgets/counter-at.ts'
import type { RemoveBudgetCommand, SetBudgetCommand } from '../command.ts'
import type { Budget } from '../model/budget.ts'
import { accept, refuse, refuseField, type Verdict } from '../verdict.ts'

/**
 * Makes a budget, or edits the limit of the one that this scope has for this window. An edit never resets the counter, and a
 * limit below what was used refuses every call until the window ends.
 *
 * @see credit-rules, section 8
 */
export function decideSetBudget(draft: AccountDraft, command: SetBudgetCommand): Verdict {
  const { teamId, kind, scope, scopeId, window, limit } = command
  if (scope === 'team' && scopeId !== teamId) return refuseField('scope_id', 'must be the team itself')
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const found = draft.budgets.find((budget) => {
    return budget.scope === scope && budget.scopeId === scopeId && budget.window === window
  })
  const budget: Budget =
    found === null
      ? { id: draft.id('bud'), teamId, kind, scope, scopeId, window, limit, createdAt: draft.now }
      : { ...found.budget, limit }
  const counter = found?.counter ?? newCounter(budget, draft.now, draft.account.timeZone)
  draft.budgets.define(budget, found === null ? counter : null)
  if (found === null) draft.budgetCount += 1
  draft.trace.push(
    `set_budget: ${scope} ${scopeId} may use ${limit} ${kind} a ${window}, ${counter.used} are used`,
  )
  const limitBefore = found === null ? null : found.budget.limit
  const version = raiseVersion(draft, command)
  const audit = auditOf(draft, command, {
    action: 'budget.set',
    target: budget.id,
    before: { limit: limitBefore },
    after: { scope, scopeId, window, limit },
  })
  return accept(
    { type: 'budget', budget, counter, limitBefore, isRemoved: false, version },
    { audits: [audit] },
  )
}

/** Removes a budget with its counter: one that is made again begins at 0. */
export function decideRemoveBudget(draft: AccountDraft, command: RemoveBudgetCommand): Verdict {
  const { budgetId } = command
  const found = draft.budgets.find((budget) => budget.id === budgetId)
  if (found === null) return refuse({ code: 'budget_not_found', budgetId })
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const { budget, counter } = found
  draft.budgets.remove(budgetId)
  draft.budgetCount -= 1
  draft.trace.push(`remove_budget: ${budget.scope} ${budget.scopeId} has no limit a ${budget.window}`)
  const { scope, scopeId, window, limit } = budget
  const version = raiseVersion(draft, command)
  const audit = auditOf(draft, command, {
    action: 'budget.remove',
    target: budgetId,
    before: { scope, scopeId, window, limit },
    after: null,
  })
  return accept(
    { type: 'budget', budget, counter, limitBefore: limit, isRemoved: true, version },
    { audits: [audit] },
  )
}
