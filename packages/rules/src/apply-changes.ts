import { isHot } from './grants/grant-state.ts'
import type { AccessWindow } from './model/access-window.ts'
import type { BudgetView } from './model/budget.ts'
import type { ChargeView } from './model/charge-view.ts'
import type { Grant } from './model/grant.ts'
import type { Hold } from './model/hold.ts'
import { InvariantError } from './model/invariant-error.ts'
import type { Payment } from './model/payment.ts'
import type { Refund } from './model/refund.ts'
import { idempotencyMapKey } from './needs.ts'
import type { AccountView, Changes, IdempotencyRecord } from './view.ts'

/**
 * The view after the changes were written: what the next command of a batch decides on. Drained and ended grants are past
 * ones in it. Neither argument is touched, and what has not changed is shared.
 */
export function applyChanges(view: AccountView, changes: Changes): AccountView {
  return {
    account: changes.account,
    grants: applyGrants(view.grants, changes),
    pastGrants: applyPastGrants(view.pastGrants, changes),
    holds: applyHolds(view.holds, changes),
    otherHoldsExpireAt: view.otherHoldsExpireAt,
    windows: applyWindows(view.windows, changes),
    idempotency: applyIdempotency(view.idempotency, changes.idempotency),
    charges: applyRefunds(view.charges, changes),
    payments: withAll<Payment>(view.payments, changes.payments, (payment) => payment.id),
    budgets: applyBudgets(view.budgets, changes),
  }
}

/** Pending and live grants after the changes; the array that was given when nothing of it changed. */
export function applyGrants(grants: readonly Grant[], changes: Changes): readonly Grant[] {
  if (changes.newGrants.length === 0 && changes.changedGrants.length === 0) return grants
  const [changed] = changes.changedGrants
  if (changes.newGrants.length === 0 && changes.changedGrants.length === 1 && changed !== undefined) {
    const index = grants.findIndex((grant) => grant.id === changed.id)
    // Nearly every charge changes one grant and leaves it live.
    if (index !== -1 && isHot(changed)) return grants.with(index, changed)
  }
  const images = new Map(changes.changedGrants.map((grant) => [grant.id, grant]))
  const after: Grant[] = []
  for (const grant of grants) {
    const image = images.get(grant.id) ?? grant
    images.delete(grant.id)
    if (isHot(image)) after.push(image)
  }
  // A refund has made a past grant live again.
  for (const grant of images.values()) if (isHot(grant)) after.push(grant)
  for (const grant of changes.newGrants) if (isHot(grant)) after.push(grant)
  return after
}

function applyPastGrants(past: ReadonlyMap<string, Grant>, changes: Changes): ReadonlyMap<string, Grant> {
  const isMoved = (grant: Grant) => !isHot(grant) || past.has(grant.id)
  const moved = [...changes.newGrants, ...changes.changedGrants].filter(isMoved)
  if (moved.length === 0) return past
  const after = new Map(past)
  for (const grant of moved) {
    if (isHot(grant)) after.delete(grant.id)
    else after.set(grant.id, grant)
  }
  return after
}

function applyHolds(holds: ReadonlyMap<string, Hold>, changes: Changes): ReadonlyMap<string, Hold> {
  const images = [...changes.newHolds, ...changes.changedHolds]
  return withAll<Hold>(holds, images, (hold) => hold.id)
}

/** A window that a refund closed is an older one, unless it is the one that the view knows. */
function applyWindows(
  windows: ReadonlyMap<string, AccessWindow>,
  changes: Changes,
): ReadonlyMap<string, AccessWindow> {
  const closed = changes.closedWindows.filter((window) => windows.get(window.companyId)?.id === window.id)
  return withAll<AccessWindow>(windows, [...closed, ...changes.windows], (window) => window.companyId)
}

function applyIdempotency(
  idempotency: ReadonlyMap<string, IdempotencyRecord>,
  records: readonly IdempotencyRecord[],
): ReadonlyMap<string, IdempotencyRecord> {
  return withAll<IdempotencyRecord>(idempotency, records, (record) => {
    return idempotencyMapKey(record.operation, record.key)
  })
}

function applyRefunds(
  charges: ReadonlyMap<string, ChargeView>,
  changes: Changes,
): ReadonlyMap<string, ChargeView> {
  if (changes.refunds.length === 0) return charges
  const after = new Map(charges)
  for (const refund of changes.refunds) {
    after.set(refund.chargeId, withRefund(after, refund, changes.closedWindows))
  }
  return after
}

/** A charge with what was refunded of it since, and the windows as that left them. */
export function withRefund(
  charges: ReadonlyMap<string, ChargeView>,
  refund: Refund,
  closedWindows: readonly AccessWindow[],
): ChargeView {
  const charge = charges.get(refund.chargeId)
  if (charge === undefined) throw new InvariantError('view_incomplete', `${refund.chargeId} was not loaded`)
  const windows = charge.windows.map((window) => closedWindows.find(({ id }) => id === window.id) ?? window)
  return { ...charge, refunds: [...charge.refunds, refund], windows }
}

export function applyBudgets(views: readonly BudgetView[], changes: Changes): readonly BudgetView[] {
  const { budgets, budgetCounters, removedBudgetIds } = changes
  if (budgets.length === 0 && budgetCounters.length === 0 && removedBudgetIds.length === 0) return views
  const after = new Map(views.map((view) => [view.budget.id, view]))
  const counters = new Map(budgetCounters.map((counter) => [counter.budgetId, counter]))
  for (const budget of budgets) {
    const counter = after.get(budget.id)?.counter ?? counters.get(budget.id)
    if (counter === undefined) throw new InvariantError('no_counter', `${budget.id} has no counter`)
    after.set(budget.id, { budget, counter })
  }
  for (const [id, counter] of counters) {
    const view = after.get(id)
    if (view !== undefined) after.set(id, { ...view, counter })
  }
  for (const id of removedBudgetIds) after.delete(id)
  return [...after.values()]
}

/** The map that was given when there is nothing to add. */
function withAll<Value>(
  map: ReadonlyMap<string, Value>,
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, Value> {
  if (values.length === 0) return map
  const after = new Map(map)
  for (const value of values) after.set(keyOf(value), value)
  return after
}
