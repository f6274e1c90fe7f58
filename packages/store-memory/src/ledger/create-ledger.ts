import type { Clock, IdSource, Ledger } from '@scrip/api'
import {
  type AccountRef,
  type AccountView,
  accountKey,
  type AuditRecord,
  type Command,
  decideBatch,
  type Env,
  idempotencyMapKey,
  needs,
  type Outcome,
  systemActor,
} from '@scrip/rules'
import type { DueQueue } from '../due/due-queue.ts'
import { reportUsage } from '../usage/report-usage.ts'
import type { LedgerState } from './ledger-state.ts'
import { findCharge, listCharges } from './list-charges.ts'
import { listEntries, sumEntries } from './list-entries.ts'
import { findGrants, listGrants } from './list-grants.ts'
import { findWindows, listWindows } from './list-windows.ts'
import { loadView } from './load-view.ts'
import { writeChanges } from './write-changes.ts'

export interface LedgerParts {
  readonly state: LedgerState
  readonly due: DueQueue
  readonly audits: AuditRecord[]
  readonly clock: Clock
  readonly ids: IdSource
}

/**
 * The ledger in Maps. Each command is decided and written without a pause, one after the other:
 * no other call can come between, so what holds under concurrency holds by construction.
 */
export function createLedger(parts: LedgerParts): Ledger {
  const { state, due, clock } = parts
  return {
    submit: async (commands) => submitCommands(parts, commands),
    runDue: async (limit) => {
      const accounts = due.dueBy(clock.now(), limit)
      const outcomes = submitCommands(parts, accounts.map(toRunDueCommand))
      return outcomes.filter((outcome) => outcome.status === 'accepted').length
    },
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

function submitCommands(parts: LedgerParts, commands: readonly Command[]): readonly Outcome[] {
  const { state, due, audits, clock, ids } = parts
  const env: Env = { now: clock.now(), id: (prefix) => ids.next(prefix) }
  return commands.flatMap((command) => {
    const needed = needs(command)
    const views = new Map([[accountKey(needed.account), loadView(state, needed)]])
    const { outcomes, changes } = decideBatch(views, [command], env)
    for (const change of changes) writeChanges(state, due, audits, change)
    return outcomes
  })
}

/** Due work is nobody's request. */
function toRunDueCommand(ref: AccountRef): Command {
  return { type: 'run_due', teamId: ref.teamId, kind: ref.kind, requestId: 'system', actor: systemActor }
}

function loadAccount(state: LedgerState, account: AccountRef): AccountView {
  return loadView(state, { account, companyIds: [], idempotency: null })
}
