import type { Ledger } from '@scrip/api'
import { type AccountRef, type AccountView, idempotencyMapKey } from '@scrip/rules'
import { reportUsage } from '../usage/report-usage.ts'
import type { LedgerParts } from './ledger-parts.ts'
import type { LedgerState } from './ledger-state.ts'
import { findCharge, listCharges } from './list-charges.ts'
import { listEntries, sumEntries } from './list-entries.ts'
import { findGrants, listGrants } from './list-grants.ts'
import { findWindows, listWindows } from './list-windows.ts'
import { loadView } from './load-view.ts'
import { runDue } from './run-due.ts'
import { submitCommands } from './submit-commands.ts'

/**
 * The ledger in Maps. Each command is decided and written without a pause, one after the other:
 * no other call can come between, so what holds under concurrency holds by construction.
 */
export function createLedger(parts: LedgerParts): Ledger {
  const { state } = parts
  return {
    submit: async (commands) => submitCommands(parts, commands),
    runDue: async (limit) => runDue(parts, limit).length,
    loadAccount: async (ref) => loadAccount(state, ref),
    loadAccounts: async (refs) => refs.map((ref) => loadAccount(state, ref)),
    findIdempotency: async (ref) =>
      state.get(ref.teamId)?.idempotency.get(idempotencyMapKey(ref.operation, ref.key)) ?? null,
    listGrants: async (filter, page) => listGrants(state, filter, page),
    findGrants: async (teamId, ids) => findGrants(state, teamId, ids),
    listEntries: async (filter, page) => listEntries(state, filter, page),
    sumEntries: async (ref, at) => sumEntries(state, ref, at),
    listCharges: async (filter, page) => listCharges(state, filter, page),
    findCharge: async (teamId, chargeId) => findCharge(state, teamId, chargeId),
    findWindows: async (teamId, companyIds) => findWindows(state, teamId, companyIds),
    listWindows: async (filter, page) => listWindows(state, filter, page),
    reportUsage: async (query) => reportUsage(state, query),
  }
}

function loadAccount(state: LedgerState, account: AccountRef): AccountView {
  return loadView(state, { account, companyIds: [], idempotency: null })
}
