import { type AccessWindow, type Changes, type Grant, type Hold, idempotencyMapKey } from '@scrip/rules'
import { countRefund, countUsage } from '../usage/usage-bucket.ts'
import type { LedgerParts } from './ledger-parts.ts'
import {
  type AccountState,
  createAccountState,
  createTeamLedger,
  type LedgerState,
  type TeamLedger,
} from './ledger-state.ts'

/**
 * Writes what was decided, as it is, and answers where. It runs without a pause and cannot fail,
 * so whoever reads between two commands sees all of a change or nothing of it.
 */
export function writeChanges(
  { state, due, audits, warrantEnds }: Pick<LedgerParts, 'state' | 'due' | 'audits' | 'warrantEnds'>,
  changes: Changes,
): { readonly team: TeamLedger; readonly account: AccountState } {
  const { teamId, kind, nextDueAt } = changes.account
  const team = teamLedgerOf(state, teamId)
  const account = accountStateOf(team, changes)

  for (const grant of changes.newGrants) writeGrant(team, account, grant)
  for (const grant of changes.changedGrants) writeGrant(team, account, grant)
  writeCalls(team, account, changes)
  for (const window of changes.closedWindows) closeWindow(team, window)
  for (const window of changes.windows) openWindow(team, window)
  for (const hold of changes.newHolds) writeHold(team, account, hold)
  for (const hold of changes.changedHolds) writeHold(team, account, hold)
  for (const payment of changes.payments) team.payments.set(payment.id, payment)
  writeBudgets(account, changes)
  for (const record of changes.idempotency) {
    team.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
  }
  for (const audit of changes.audits) audits.push(audit)
  for (const end of changes.warrantEnds) warrantEnds.set(end.id, end)
  due.schedule({ teamId, kind }, nextDueAt)
  return { team, account }
}

function teamLedgerOf(state: LedgerState, teamId: string): TeamLedger {
  const known = state.get(teamId)
  if (known !== undefined) return known
  const team = createTeamLedger()
  state.set(teamId, team)
  return team
}

function accountStateOf(team: TeamLedger, { account }: Changes): AccountState {
  const known = team.accounts.get(account.kind)
  if (known !== undefined) {
    known.account = account
    return known
  }
  const added = createAccountState(account)
  team.accounts.set(account.kind, added)
  return added
}

function writeGrant(team: TeamLedger, account: AccountState, grant: Grant): void {
  team.grants.set(grant.id, grant)
  account.openGrants.write(grant)
}

/** Usage records come first: the lines and refunds of a charge are kept with it. */
function writeCalls(team: TeamLedger, account: AccountState, changes: Changes): void {
  for (const usage of changes.usageRecords) {
    team.usageRecords.push(usage)
    account.usageRecords.push(usage)
    countUsage(team.usageBuckets, usage)
    if (usage.chargeId !== null) {
      team.charges.set(usage.chargeId, { usage, entries: [], windowIds: [], refunds: [] })
    }
  }
  for (const entry of changes.entries) {
    account.entries.push(entry)
    if (entry.chargeId !== null) team.charges.get(entry.chargeId)?.entries.push(entry)
  }
  for (const refund of changes.refunds) {
    team.refunds.push(refund)
    countRefund(team.usageBuckets, refund)
    team.charges.get(refund.chargeId)?.refunds.push(refund)
  }
}

function openWindow(team: TeamLedger, window: AccessWindow): void {
  team.windows.write(window)
  team.windowByCompany.set(window.companyId, window)
  team.charges.get(window.chargeId)?.windowIds.push(window.id)
}

/** The company may have got a newer window since, which stays its newest. */
function closeWindow(team: TeamLedger, window: AccessWindow): void {
  team.windows.write(window)
  if (team.windowByCompany.get(window.companyId)?.id === window.id) {
    team.windowByCompany.set(window.companyId, window)
  }
}

function writeHold(team: TeamLedger, account: AccountState, hold: Hold): void {
  team.holds.write(hold)
  account.openHolds.write(hold)
}

function writeBudgets({ budgets }: AccountState, changes: Changes): void {
  const counters = new Map(changes.budgetCounters.map((counter) => [counter.budgetId, counter]))
  for (const budget of changes.budgets) {
    const counter = counters.get(budget.id) ?? budgets.get(budget.id)?.counter
    if (counter !== undefined) budgets.set(budget.id, { budget, counter })
  }
  for (const counter of changes.budgetCounters) {
    const known = budgets.get(counter.budgetId)
    if (known !== undefined) budgets.set(counter.budgetId, { ...known, counter })
  }
  for (const id of changes.removedBudgetIds) budgets.delete(id)
}
