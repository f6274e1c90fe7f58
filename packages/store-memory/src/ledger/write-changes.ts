import {
  type AccessWindow,
  type AuditRecord,
  type Changes,
  type Grant,
  idempotencyMapKey,
} from '@scrip/rules'
import type { DueQueue } from '../due/due-queue.ts'
import { type AccountState, createTeamLedger, type LedgerState, type TeamLedger } from './ledger-state.ts'

/**
 * Writes what was decided, as it is. It runs without a pause and cannot fail,
 * so whoever reads between two commands sees all of a change or nothing of it.
 */
export function writeChanges(
  state: LedgerState,
  due: DueQueue,
  audits: AuditRecord[],
  changes: Changes,
): void {
  const { teamId, kind, nextDueAt } = changes.account
  const team = teamLedgerOf(state, teamId)
  const account = accountStateOf(team, changes)

  for (const grant of changes.newGrants) writeGrant(team, account, grant)
  for (const grant of changes.changedGrants) writeGrant(team, account, grant)
  for (const usage of changes.usageRecords) {
    team.usageRecords.push(usage)
    if (usage.chargeId !== null) team.charges.set(usage.chargeId, { usage, slices: [] })
  }
  for (const entry of changes.entries) {
    account.entries.push(entry)
    if (entry.chargeId !== null) team.charges.get(entry.chargeId)?.slices.push(entry)
  }
  for (const window of changes.windows) writeWindow(team, window)
  for (const record of changes.idempotency) {
    team.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
  }
  for (const audit of changes.audits) audits.push(audit)
  due.schedule({ teamId, kind }, nextDueAt)
}

function teamLedgerOf(state: LedgerState, teamId: string): TeamLedger {
  const known = state.get(teamId)
  if (known !== undefined) return known
  const team = createTeamLedger()
  state.set(teamId, team)
  return team
}

function accountStateOf(team: TeamLedger, changes: Changes): AccountState {
  const known = team.accounts.get(changes.account.kind)
  if (known !== undefined) {
    known.account = changes.account
    return known
  }
  const account: AccountState = { account: changes.account, openGrants: new Map(), entries: [] }
  team.accounts.set(changes.account.kind, account)
  return account
}

function writeGrant(team: TeamLedger, account: AccountState, grant: Grant): void {
  team.grants.set(grant.id, grant)
  if (grant.state === 'ended') account.openGrants.delete(grant.id)
  else account.openGrants.set(grant.id, grant)
}

/** A window that is known already was closed early: its new image takes the old one's place. */
function writeWindow(team: TeamLedger, window: AccessWindow): void {
  if (team.windowByCompany.get(window.companyId)?.id === window.id) {
    const position = team.windows.findLastIndex((known) => known.id === window.id)
    team.windows[position] = window
  } else {
    team.windows.push(window)
  }
  team.windowByCompany.set(window.companyId, window)
}
