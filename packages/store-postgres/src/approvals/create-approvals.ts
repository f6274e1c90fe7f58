import type { Approval, ApprovalFilter, Approvals, Page, PageRequest } from '@scrip/api/ports'
import type { AuditRecord, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import type { QueryDatabase } from '../connection/query-database.ts'
import { insertInto, prepare } from '../ledger/column-statements.ts'
import { insertWarrantEnds } from '../ledger/write-statements.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { approvalColumns, fromApprovalRow } from '../rows/approval-row.ts'
import { writeOnce } from './write-once.ts'

const insertApprovals = insertInto('approvals', approvalColumns)

/** Writes that wait for a second person. The primary key of an end is what makes it the only one. */
export function createApprovals(pool: pg.Pool, db: QueryDatabase): Approvals {
  return {
    addApproval: (approval, audit) => addApproval(pool, db, approval, audit),
    findApproval: (id) => findApproval(db, (query) => query.where('a.approval_id', '=', id)),
    findOfBulkGrants: async (ids) => {
      const rows = await withEnds(db)
        .where('a.bulk_grant_id', '=', sql<string>`any(${ids})`)
        .execute()
      return rows.map((row) => fromApprovalRow(row, row.ended))
    },
    listApprovals: (filter, page) => listApprovals(db, filter, page),
    countOpen: (at, max) => countOpen(db, at, max),
    endApproval: (end, audit) => writeOnce(pool, [prepare(insertWarrantEnds, [end])], audit),
  }
}

async function addApproval(
  pool: pg.Pool,
  db: QueryDatabase,
  approval: Approval,
  audit: AuditRecord,
): Promise<Approval> {
  if (await writeOnce(pool, [prepare(insertApprovals, [approval])], audit)) return approval
  const earlier = await findApproval(db, (query) =>
    query.where(
      sql<boolean>`(a.requested_by_id = ${approval.requestedBy.id} and a.idempotency_key = ${approval.idempotencyKey})
        or a.bulk_grant_id = ${approval.bulkGrantId}`,
    ),
  )
  if (earlier === null) throw new Error(`${approval.id} is in the way of another approval`)
  return earlier
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
