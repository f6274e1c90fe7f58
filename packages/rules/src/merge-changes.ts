import type { WarrantEnd } from './approvals/warrant.ts'
import type { AccessWindow } from './model/access-window.ts'
import type { AuditRecord } from './model/audit-record.ts'
import type { Budget, BudgetCounter } from './model/budget.ts'
import type { Entry } from './model/entry.ts'
import type { Grant } from './model/grant.ts'
import type { Hold } from './model/hold.ts'
import { InvariantError } from './model/invariant-error.ts'
import type { Payment } from './model/payment.ts'
import type { Refund } from './model/refund.ts'
import type { UsageRecord } from './model/usage-record.ts'
import type { Changes, IdempotencyRecord } from './view.ts'

/**
 * One write for many decisions on one account, taken one after another: the newest image of the account and of each grant,
 * and all lines in order. A grant that is new stays new, however often it changed since.
 *
 * @throws InvariantError when there is nothing to merge.
 */
export function mergeChanges(inOrder: readonly Changes[]): Changes {
  const first = inOrder[0]
  const last = inOrder.at(-1)
  if (first === undefined || last === undefined)
    throw new InvariantError('no_changes', 'there is nothing to merge')
  if (inOrder.length === 1) return first
  const newGrants = new Map<string, Grant>()
  const changedGrants = new Map<string, Grant>()
  const newHolds = new Map<string, Hold>()
  const changedHolds = new Map<string, Hold>()
  const merged = emptyLists()
  const payments = new Map<string, Payment>()
  const budgets = new Map<string, Budget>()
  const counters = new Map<string, BudgetCounter>()
  for (const changes of inOrder) {
    keepNewest(newGrants, changedGrants, changes.newGrants, changes.changedGrants)
    keepNewest(newHolds, changedHolds, changes.newHolds, changes.changedHolds)
    append(merged, changes)
    for (const payment of changes.payments) payments.set(payment.id, payment)
    for (const budget of changes.budgets) budgets.set(budget.id, budget)
    for (const counter of changes.budgetCounters) counters.set(counter.budgetId, counter)
    for (const id of changes.removedBudgetIds) {
      budgets.delete(id)
      counters.delete(id)
    }
  }
  return {
    account: last.account,
    isNewAccount: first.isNewAccount,
    newGrants: [...newGrants.values()],
    changedGrants: [...changedGrants.values()],
    ...merged,
    closedWindows: newestOf(merged.closedWindows),
    newHolds: [...newHolds.values()],
    changedHolds: [...changedHolds.values()],
    payments: [...payments.values()],
    budgets: [...budgets.values()],
    budgetCounters: [...counters.values()],
  }
}

/** What is new stays new, however often it changed since. */
function keepNewest<Image extends { readonly id: string }>(
  added: Map<string, Image>,
  changed: Map<string, Image>,
  newOnes: readonly Image[],
  changedOnes: readonly Image[],
): void {
  for (const image of newOnes) added.set(image.id, image)
  for (const image of changedOnes) {
    const images = added.has(image.id) ? added : changed
    images.set(image.id, image)
  }
}

interface Lists {
  readonly entries: Entry[]
  readonly usageRecords: UsageRecord[]
  readonly windows: AccessWindow[]
  readonly closedWindows: AccessWindow[]
  readonly refunds: Refund[]
  readonly removedBudgetIds: string[]
  readonly idempotency: IdempotencyRecord[]
  readonly audits: AuditRecord[]
  readonly warrantEnds: WarrantEnd[]
}

function emptyLists(): Lists {
  return {
    entries: [],
    usageRecords: [],
    windows: [],
    closedWindows: [],
    refunds: [],
    removedBudgetIds: [],
    idempotency: [],
    audits: [],
    warrantEnds: [],
  }
}

function append(lists: Lists, changes: Changes): void {
  for (const entry of changes.entries) lists.entries.push(entry)
  for (const usage of changes.usageRecords) lists.usageRecords.push(usage)
  for (const window of changes.windows) lists.windows.push(window)
  for (const window of changes.closedWindows) lists.closedWindows.push(window)
  for (const refund of changes.refunds) lists.refunds.push(refund)
  for (const id of changes.removedBudgetIds) lists.removedBudgetIds.push(id)
  for (const record of changes.idempotency) lists.idempotency.push(record)
  for (const audit of changes.audits) lists.audits.push(audit)
  for (const end of changes.warrantEnds) lists.warrantEnds.push(end)
}

function newestOf(windows: readonly AccessWindow[]): readonly AccessWindow[] {
  return windows.length < 2 ? windows : [...new Map(windows.map((window) => [window.id, window])).values()]
}
