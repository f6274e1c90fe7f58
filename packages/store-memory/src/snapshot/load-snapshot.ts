import { idempotencyMapKey } from '@scrip/rules'
import type { DueQueue } from '../due/due-queue.ts'
import { createAccountState, createTeamLedger, type TeamLedger } from '../ledger/ledger-state.ts'
import { createTeamState } from '../people/teams-state.ts'
import { countFolded, countRefund, countUsage } from '../usage/usage-bucket.ts'
import type { FoldedUsage, MemorySnapshot, TeamLedgerSnapshot } from './memory-snapshot.ts'
import type { StoreState } from './take-snapshot.ts'

/** Fills an empty store, and schedules anew what will fall due. */
export function loadSnapshot(state: StoreState, due: DueQueue, snapshot: MemorySnapshot): void {
  for (const ledger of snapshot.ledgers) {
    state.ledger.set(ledger.teamId, toTeamLedger(ledger))
    for (const { account } of ledger.accounts) due.schedule(account, account.nextDueAt)
  }
  for (const audit of snapshot.audits) state.audits.push(audit)
  state.approvals.inOrder.push(...snapshot.approvals)
  for (const end of snapshot.warrantEnds) state.approvals.ends.set(end.id, end)
  loadBulkGrants(state, snapshot)
  loadPeople(state, snapshot)
  for (const { job, parts } of snapshot.exports) {
    // Whoever was at it is in another world: the next one goes on.
    const leaseUntil = job.state === 'running' ? job.createdAt : null
    state.exports.inOrder.push({ job, parts: [...parts], leaseUntil })
  }
  for (const view of snapshot.views) state.views.set(view.id, view)
}

function loadBulkGrants({ bulkGrants }: StoreState, snapshot: MemorySnapshot): void {
  bulkGrants.inOrder.push(...snapshot.bulkGrants)
  const byId = Map.groupBy(snapshot.bulkLines, ({ bulkGrantId }) => bulkGrantId)
  for (const [id, lines] of byId) bulkGrants.lines.set(id, lines)
}

function loadPeople({ teams, staff }: StoreState, snapshot: MemorySnapshot): void {
  for (const { team, members, keys } of snapshot.teams) {
    const known = createTeamState(team, null)
    known.members.push(...members)
    for (const key of keys) known.keys.set(key.id, key)
    teams.byId.set(team.id, known)
    teams.inOrder.push(known)
  }
  for (const [hash, ref] of snapshot.keyHashes) teams.keyByHash.set(hash, ref)
  for (const [key, creation] of snapshot.creations) teams.creations.set(key, creation)
  for (const row of snapshot.staff.users) staff.users.set(row.user.id, row)
  for (const row of snapshot.staff.sessions) staff.sessions.set(row.tokenHash, row)
  for (const row of snapshot.staff.tickets) staff.tickets.set(row.tokenHash, row)
  for (const row of snapshot.staff.tokens) staff.tokens.set(row.id, row)
}

/** The indexes are made as `writeChanges` makes them, from the lines in the order in which they were written. */
function toTeamLedger(snapshot: TeamLedgerSnapshot): TeamLedger {
  const team = createTeamLedger()
  for (const { account, budgets, entries, folded } of snapshot.accounts) {
    const state = createAccountState(account)
    for (const view of budgets) state.budgets.set(view.budget.id, view)
    for (const entry of entries) state.entries.push(entry)
    for (const [id, count] of folded ?? []) state.folded.set(id, count)
    team.accounts.set(account.kind, state)
  }
  for (const grant of snapshot.grants) {
    team.grants.set(grant.id, grant)
    team.accounts.get(grant.kind)?.openGrants.write(grant)
  }
  loadCalls(team, snapshot)
  loadFoldedUsage(team, snapshot.foldedUsage ?? { records: 0, minutes: [] })
  for (const hold of snapshot.holds) {
    team.holds.write(hold)
    team.accounts.get(hold.kind)?.openHolds.write(hold)
  }
  for (const payment of snapshot.payments) team.payments.set(payment.id, payment)
  for (const record of snapshot.idempotency) {
    team.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
  }
  return team
}

function loadCalls(team: TeamLedger, { usageRecords, accounts, refunds, windows }: TeamLedgerSnapshot): void {
  for (const usage of usageRecords) {
    team.usageRecords.push(usage)
    team.accounts.get(usage.kind)?.usageRecords.push(usage)
    countUsage(team.usageBuckets, usage)
    if (usage.chargeId === null) continue
    team.charges.set(usage.chargeId, { usage, entries: [], windowIds: [], refunds: [] })
  }
  for (const { entries } of accounts) {
    for (const entry of entries) {
      if (entry.chargeId !== null) team.charges.get(entry.chargeId)?.entries.push(entry)
    }
  }
  for (const refund of refunds) {
    team.refunds.push(refund)
    countRefund(team.usageBuckets, refund)
    team.charges.get(refund.chargeId)?.refunds.push(refund)
  }
  for (const window of windows) {
    team.windows.write(window)
    team.windowByCompany.set(window.companyId, window)
    team.charges.get(window.chargeId)?.windowIds.push(window.id)
  }
}

function loadFoldedUsage(team: TeamLedger, { records, minutes }: FoldedUsage): void {
  team.usageRecordsFolded = records
  for (const [minute, totals] of minutes) countFolded(team.usageBuckets, minute, totals)
}
