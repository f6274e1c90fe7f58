import type { AccountChunk, AccountHead, Page, PageRequest } from '@scrip/api/ports'
import { type AccountRecords, type AccountRef, InvariantError } from '@scrip/rules'
import { type ControlledTransaction, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseTwoTextsCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromWindowRow } from '../rows/access-window-row.ts'
import { fromAccountRow } from '../rows/account-row.ts'
import { fromBudgetRow } from '../rows/budget-row.ts'
import { fromEntryRow } from '../rows/entry-row.ts'
import { fromGrantRow } from '../rows/grant-row.ts'
import { fromHoldRow } from '../rows/hold-row.ts'
import { fromPaymentRow } from '../rows/payment-row.ts'
import { fromRefundRow } from '../rows/refund-row.ts'
import type { Tables } from '../rows/tables.ts'
import { fromUsageRow } from '../rows/usage-record-row.ts'

type Snapshot = ControlledTransaction<Tables>

const linesMax = 2_000

/** By team id, then by kind. */
export async function listAccounts(
  db: QueryDatabase,
  filter: { readonly teamId: string | null },
  page: PageRequest,
): Promise<Page<AccountRef>> {
  const list = 'accounts'
  let query = db
    .selectFrom('accounts')
    .select(['team_id', 'kind'])
    .orderBy('team_id')
    .orderBy('kind')
    .limit(page.limit + 1)
  if (filter.teamId !== null) query = query.where('team_id', '=', filter.teamId)
  if (page.cursor !== null) {
    const [teamId, kind] = parseTwoTextsCursor(list, page.cursor)
    query = query.where(sql<boolean>`(team_id, kind) > (${teamId}, ${kind})`)
  }
  return toPage(
    list,
    await query.execute(),
    page.limit,
    (row) => [row.team_id, row.kind],
    (row) => ({ teamId: row.team_id, kind: row.kind }),
  )
}

export async function countAccounts(db: QueryDatabase): Promise<number> {
  const { count } = await db
    .selectFrom('accounts')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Everything that was ever written about one account, chunk by chunk, all of one snapshot. Neither side holds the history
 * in memory; the snapshot ends with the last chunk, or when the caller stops.
 */
export async function* inspectAccount(db: QueryDatabase, ref: AccountRef): AsyncGenerator<AccountChunk> {
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    // Whoever checks may take its time between two chunks.
    await sql`set local idle_in_transaction_session_timeout = '10min'`.execute(snapshot)
    const head = await readHead(snapshot, ref)
    if (head === null) return
    yield { type: 'head', records: head }
    yield* readLines(snapshot, ref)
  } finally {
    await snapshot.rollback().execute()
  }
}

/** All of it at once: for tests. @throws InvariantError when there is no such account. */
export async function collectAccount(db: QueryDatabase, ref: AccountRef): Promise<AccountRecords> {
  const entries: AccountRecords['entries'][number][] = []
  const usageRecords: AccountRecords['usageRecords'][number][] = []
  let head: AccountHead | null = null
  for await (const chunk of inspectAccount(db, ref)) {
    if (chunk.type === 'head') {
      head = chunk.records
      continue
    }
    entries.push(...chunk.entries)
    usageRecords.push(...chunk.usageRecords)
  }
  if (head === null) throw new InvariantError('account_missing', `${ref.teamId} has no ${ref.kind} account`)
  return { ...head, entries, usageRecords }
}

/** Of every account of the database: for tests. */
export async function collectAccounts(db: QueryDatabase): Promise<readonly AccountRecords[]> {
  const refs = await db
    .selectFrom('accounts')
    .select(['team_id', 'kind'])
    .orderBy('team_id')
    .orderBy('kind')
    .execute()
  return Promise.all(refs.map((row) => collectAccount(db, { teamId: row.team_id, kind: row.kind })))
}

async function readHead(snapshot: Snapshot, { teamId, kind }: AccountRef): Promise<AccountHead | null> {
  const of = <Table extends 'accounts' | 'grants' | 'holds' | 'refunds' | 'payments'>(table: Table) =>
    sql<Tables[Table]>`select * from ${sql.table(table)} where team_id = ${teamId} and kind = ${kind}`
  const account = (await of('accounts').execute(snapshot)).rows[0]
  if (account === undefined) return null
  const grants = await snapshot
    .selectFrom('grants')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .orderBy('sequence')
    .execute()
  const holds = await snapshot
    .selectFrom('holds')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .orderBy('ordinal')
    .execute()
  const refunds = await snapshot
    .selectFrom('refunds')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .orderBy('ordinal')
    .execute()
  const payments = await snapshot
    .selectFrom('payments')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .orderBy('recorded_at')
    .execute()
  const budgets = await snapshot
    .selectFrom('budgets as b')
    .innerJoin('budget_counters as c', (join) =>
      join.onRef('c.team_id', '=', 'b.team_id').onRef('c.budget_id', '=', 'b.budget_id'),
    )
    .selectAll('b')
    .select(['c.used', 'c.from_at', 'c.to_at'])
    .where('b.team_id', '=', teamId)
    .where('b.kind', '=', kind)
    .orderBy('b.ordinal')
    .execute()
  const windows =
    kind === 'company'
      ? await snapshot
          .selectFrom('access_windows')
          .selectAll()
          .where('team_id', '=', teamId)
          .orderBy('ordinal')
          .execute()
      : []
  return {
    account: fromAccountRow(account),
    grants: grants.map(fromGrantRow),
    holds: holds.map(fromHoldRow),
    refunds: refunds.map(fromRefundRow),
    payments: payments.map(fromPaymentRow),
    budgets: budgets.map(fromBudgetRow),
    windows: windows.map(fromWindowRow),
  }
}

/** Entries by sequence, and beside each chunk the usage records that were written by the instant of its last entry. */
async function* readLines(snapshot: Snapshot, ref: AccountRef): AsyncGenerator<AccountChunk> {
  let sequence = 0
  let seen: UsagePosition = { at: null, position: 0 }
  for (;;) {
    const entries = await readEntries(snapshot, ref, sequence)
    const last = entries.at(-1)
    let linesOfChunk = entries.map(fromEntryRow)
    for (;;) {
      const usage = await readUsage(snapshot, ref, seen, last?.recorded_at ?? null)
      const lastUsage = usage.at(-1)
      if (linesOfChunk.length > 0 || usage.length > 0)
        yield { type: 'lines', entries: linesOfChunk, usageRecords: usage.map(fromUsageRow) }
      linesOfChunk = []
      if (lastUsage === undefined) break
      seen = { at: lastUsage.at, position: lastUsage.position }
      if (usage.length < linesMax) break
    }
    if (last === undefined) return
    sequence = last.sequence
  }
}

interface UsagePosition {
  readonly at: number | null
  readonly position: number
}

function readEntries(snapshot: Snapshot, { teamId, kind }: AccountRef, after: number) {
  return snapshot
    .selectFrom('entries')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(linesMax)
    .execute()
}

/** @param until null: all that is left. */
function readUsage(
  snapshot: Snapshot,
  { teamId, kind }: AccountRef,
  after: UsagePosition,
  until: number | null,
) {
  let query = snapshot
    .selectFrom('usage_records')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .orderBy('at')
    .orderBy('position')
    .limit(linesMax)
  if (after.at !== null) query = query.where(sql<boolean>`(at, position) > (${after.at}, ${after.position})`)
  if (until !== null) query = query.where('at', '<=', until)
  return query.execute()
}
