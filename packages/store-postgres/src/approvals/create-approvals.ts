import type { Approval, ApprovalFilter, Approvals, Page, PageRequest } from '@scrip/api/ports'
import type { AuditRecord, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import { DatabaseError } from 'pg'
import { classifyError, toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { type ColumnStatement, insertInto, prepare } from '../ledger/column-statements.ts'
import { sendWrite } from '../ledger/write-sender.ts'
import { insertAudits, insertWarrantEnds } from '../ledger/write-statements.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { approvalColumns, fromApprovalRow } from '../rows/approval-row.ts'

const insertApprovals = insertInto('approvals', approvalColumns)

/** Writes that wait for a second person. The primary key of an end is what makes it the only one. */
export function createApprovals(pool: pg.Pool, db: QueryDatabase): Approvals {
  return {
    addApproval: (approval, audit) => addApproval(pool, db, approval, audit),
    findApproval: (id) => findApproval(db, (query) => query.where('a.approval_id', '=', id)),
    listApprovals: (filter, page) => listApprovals(db, filter, page),
    countOpen: (at, max) => countOpen(db, at, max),
    endApproval: (end, audit) => writeOnce(pool, insertWarrantEnds, end, audit),
  }
}

async function addApproval(
  pool: pg.Pool,
  db: QueryDatabase,
  approval: Approval,
  audit: AuditRecord,
): Promise<Approval> {
  if (await writeOnce(pool, insertApprovals, approval, audit)) return approval
  const earlier = await findApproval(db, (query) =>
    query
      .where('a.requested_by_id', '=', approval.requestedBy.id)
      .where('a.idempotency_key', '=', approval.idempotencyKey),
  )
  if (earlier === null) throw new Error(`${approval.id} is in the way of another approval`)
  return earlier
}

/** A row and its audit record in one transaction; false when somebody was first. */
export function writeOnce<Item>(
  pool: pg.Pool,
  statement: ColumnStatement<Item>,
  item: Item,
  audit: AuditRecord,
): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    await sendWrite(client, prepare(statement, [item]))
    await sendWrite(client, prepare(insertAudits, [audit]))
    return true
  }).catch((error: unknown) => {
    if (error instanceof DatabaseError && classifyError(error) === 'duplicate') return false
    throw toPortError(error)
  })
}

function withEnds(db: QueryDatabase) {
  return db
    .selectFrom('approvals as a')
    .leftJoin('warrant_ends as e', 'e.warrant_id', 'a.approval_id')
    .selectAll('a')
    .select(sql<WarrantEndJson | null>`to_jsonb(e)`.as('ended'))
}

type WarrantEndJson = Parameters<typeof fromApprovalRow>[1]
type Query = ReturnType<typeof withEnds>

async function findApproval(db: QueryDatabase, narrow: (query: Query) => Query): Promise<Approval | null> {
  const row = await narrow(withEnds(db)).executeTakeFirst()
  return row === undefined ? null : fromApprovalRow(row, row.ended)
}

async function listApprovals(
  db: QueryDatabase,
  { state, at, teamId, requestedBy }: ApprovalFilter,
  page: PageRequest,
): Promise<Page<Approval>> {
  let query = withEnds(db)
    .orderBy('a.ordinal', 'desc')
    .limit(page.limit + 1)
  const isOpen = sql<boolean>`(e.warrant_id is null and a.expires_at > ${at})`
  if (state === 'open') query = query.where(isOpen)
  if (state === 'decided') query = query.where(sql<boolean>`not ${isOpen}`)
  if (teamId !== null) query = query.where('a.team_id', '=', teamId)
  if (requestedBy !== null) query = query.where('a.requested_by_id', '=', requestedBy)
  if (page.cursor !== null) query = query.where('a.ordinal', '<', parseNumberCursor('approvals', page.cursor))
  const rows = await query.execute()
  return toPage(
    'approvals',
    rows,
    page.limit,
    (row) => [row.ordinal],
    (row) => fromApprovalRow(row, row.ended),
  )
}

/** What has not expired is a week's worth at most, so the index on the expiry finds it at once. */
async function countOpen(db: QueryDatabase, at: Instant, max: number): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from (
      select 1 from approvals a
      where a.expires_at > ${at}
        and not exists (select 1 from warrant_ends e where e.warrant_id = a.approval_id)
      limit ${max}) counted`.execute(db)
  return rows[0]?.open ?? 0
}
