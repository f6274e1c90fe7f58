import type { Ledger } from '@scrip/api/ports'
import { idempotencyMapKey } from '@scrip/rules'
import { reportUsage } from '../usage/report-usage.ts'
import type { LedgerParts } from './ledger-parts.ts'
import { countAccounts, inspectAccount, listAccounts } from './inspect-accounts.ts'
import { listBudgets } from './list-budgets.ts'
import { findCharge, listCharges, listUsage } from './list-charges.ts'
import { listEntries, sumEntries } from './list-entries.ts'
import { findGrants, listExpiring, listGrants } from './list-grants.ts'
import { listHolds } from './list-holds.ts'
import { findWindows, listWindows } from './list-windows.ts'
import { loadAccount } from './load-view.ts'
import { runDue } from './run-due.ts'
import { submitCommands } from './submit-commands.ts'

/**
 * The ledger in Maps. Each command is decided and written without a pause, one after the other:
 * no other call can come between, so what holds under concurrency holds by construction.
 */
export function createLedger(parts: LedgerParts): Ledger {
  const { state, clock } = parts
  return {
    submit: async (commands) => submitCommands(parts, commands),
    runDue: async (limit) => runDue(parts, limit).length,
    loadAccount: async (ref, until = clock.now()) => loadAccount(state, ref, until),
    loadAccounts: async (refs, until = clock.now()) => refs.map((ref) => loadAccount(state, ref, until)),
    findIdempotency: async (ref) =>
      state.get(ref.teamId)?.idempotency.get(idempotencyMapKey(ref.operation, ref.key)) ?? null,
    listGrants: async (filter, page) => listGrants(state, filter, page),
    findGrants: async (teamId, ids) => findGrants(state, teamId, ids),
    listEntries: async (filter, page) => listEntries(state, filter, page),
    sumEntries: async (ref, at) => sumEntries(state, ref, at),
    listCharges: async (filter, page) => listCharges(state, filter, page),
    findCharge: async (teamId, chargeId) => findCharge(state, teamId, chargeId),
    listHolds: async (filter, page) => listHolds(state, filter, page),
    findHold: async (teamId, holdId) => state.get(teamId)?.holds.find(holdId) ?? null,
    listBudgets: async (teamId, kind) => listBudgets(state, teamId, kind),
    listExpiring: async (filter, page) => listExpiring(state, filter, page),
    findWindows: async (teamId, companyIds) => findWindows(state, teamId, companyIds),
    listWindows: async (filter, page) => listWindows(state, filter, page),
    reportUsage: async (query) => reportUsage(state, query),
    listUsage: async (filter, page) => listUsage(state, filter, page),
    listAccounts: async (filter, page) => listAccounts(state, filter, page),
    countAccounts: async () => countAccounts(state),
    inspectAccount: (ref) => inspectAccount(state, ref),
  }
}
