import type { Ledger } from '@scrip/api/ports'
import {
  accountKey,
  type AccountRef,
  type AccountView,
  type Command,
  emptyView,
  type Instant,
  systemActor,
} from '@scrip/rules'
import { toPortError } from '../connection/database-errors.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import type { CommandQueue } from './command-queue.ts'
import { findIdempotency } from './find-idempotency.ts'
import { countAccounts, inspectAccount, listAccounts } from './inspect-account.ts'
import { listBudgets } from './list-budgets.ts'
import { findCharge, listCharges, listUsage } from './list-charges.ts'
import { listEntries } from './list-entries.ts'
import { listExpiring } from './list-expiring.ts'
import { findGrants, listGrants } from './list-grants.ts'
import { findHold, listHolds } from './list-holds.ts'
import { findWindows, listWindows } from './list-windows.ts'
import { type LoadedViews, loadViews } from './load-views.ts'
import { needsOfAccount } from './loading-view.ts'
import { reportUsage } from './report-usage.ts'
import type { LedgerWorld } from './ledger-world.ts'
import { sumEntries } from './sum-entries.ts'

/** The ledger in PostgreSQL. What `submit` answers as accepted is on disk. */
export function createLedger(world: LedgerWorld, db: QueryDatabase, queue: CommandQueue): Ledger {
  return {
    submit: (commands) => queue.submit(commands),
    runDue: async (limit) => {
      const refs = await findDueAccounts(world, db, limit)
      const outcomes = await queue.submit(refs.map(toRunDueCommand))
      return outcomes.filter((outcome) => outcome.status === 'accepted').length
    },
    loadAccount: async (ref, until) => {
      const [view] = await loadAccounts(world, [ref], until)
      return view ?? emptyView
    },
    loadAccounts: (refs, until) => loadAccounts(world, refs, until),
    findIdempotency: (ref) => findIdempotency(db, ref),
    listGrants: (filter, page) => listGrants(db, filter, page),
    findGrants: (teamId, ids) => findGrants(db, teamId, ids),
    listEntries: (filter, page) => listEntries(db, filter, page),
    sumEntries: (ref, at) => sumEntries(db, ref, at),
    listCharges: (filter, page) => listCharges(db, filter, page),
    findCharge: (teamId, chargeId) => findCharge(db, world.pool, teamId, chargeId),
    listHolds: (filter, page) => listHolds(db, filter, page),
    findHold: (teamId, holdId) => findHold(db, teamId, holdId),
    listBudgets: (teamId, kind) => listBudgets(db, teamId, kind),
    listExpiring: (filter, page) => listExpiring(db, filter, page),
    findWindows: (teamId, companyIds) => findWindows(db, teamId, companyIds),
    listWindows: (filter, page) => listWindows(db, filter, page),
    reportUsage: (query) => reportUsage(db, query),
    listUsage: (filter, page) => listUsage(db, filter, page),
    listAccounts: (filter, page) => listAccounts(db, filter, page),
    countAccounts: () => countAccounts(db),
    inspectAccount: (ref) => inspectAccount(db, ref),
  }
}

async function loadAccounts(
  { pool, clock }: LedgerWorld,
  refs: readonly AccountRef[],
  until: Instant | undefined,
): Promise<readonly AccountView[]> {
  if (refs.length === 0) return []
  const accounts = await readAtOnce(pool, refs, until ?? clock.now())
  return refs.map((ref) => accounts.get(accountKey(ref))?.view ?? emptyView)
}

async function findDueAccounts(
  { clock }: LedgerWorld,
  db: QueryDatabase,
  limit: number,
): Promise<readonly AccountRef[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['team_id', 'kind'])
    .where('next_due_at', '<=', clock.now())
    .orderBy('next_due_at')
    .orderBy('team_id')
    .orderBy('kind')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ teamId: row.team_id, kind: row.kind }))
}

/** Due work is nobody's request. */
function toRunDueCommand(ref: AccountRef): Command {
  return { type: 'run_due', teamId: ref.teamId, kind: ref.kind, requestId: 'system', actor: systemActor }
}

/** An account and its grants must be of one moment, or a balance would not be the sum of its grants. */
async function readAtOnce(
  pool: LedgerWorld['pool'],
  refs: readonly AccountRef[],
  until: Instant,
): Promise<LoadedViews['accounts']> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toPortError(error)
  })
  try {
    const [, { accounts }] = await Promise.all([
      client.query('begin isolation level repeatable read read only'),
      loadViews(client, refs.map(needsOfAccount), () => until),
    ])
    await client.query('commit')
    client.release()
    return accounts
  } catch (error) {
    client.release(true)
    throw toPortError(error)
  }
}
