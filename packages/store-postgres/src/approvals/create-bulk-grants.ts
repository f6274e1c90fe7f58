import type {
  BulkGrant,
  BulkGrants,
  BulkLine,
  BulkLineFilter,
  BulkProgress,
  BulkTeam,
  Page,
  PageRequest,
} from '@scrip/api/ports'
import type { AuditRecord, WarrantEnd } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { insertInto, prepare } from '../ledger/column-statements.ts'
import { sendWrite } from '../ledger/write-sender.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import {
  bulkGrantColumns,
  bulkLineColumns,
  fromBulkGrantRow,
  fromBulkLineRow,
} from '../rows/bulk-grant-rows.ts'
import { type WarrantEndRow, warrantEndColumns } from '../rows/warrant-end-row.ts'
import { findWork } from './find-bulk-work.ts'
import { writeOnce } from './write-once.ts'

const insertBulkGrants = insertInto('bulk_grants', bulkGrantColumns)
const insertLines = insertInto('bulk_grant_lines', bulkLineColumns)
/** A line that was granted stays granted, whoever thinks that it failed. */
const failLines = insertInto('warrant_ends', warrantEndColumns, 'on conflict (warrant_id) do nothing')

/** Grants in bulk. How a line ended is a row of its own, which the ledger writes with the grant. */
export function createBulkGrants(pool: pg.Pool, db: QueryDatabase): BulkGrants {
  return {
    resolveTeams: (texts) => resolveTeams(db, texts),
    addBulkGrant: (bulkGrant, lines, audit) => addBulkGrant(pool, db, { bulkGrant, lines, audit }),
    findBulkGrant: async (id) => {
      const row = await db
        .selectFrom('bulk_grants')
        .selectAll()
        .where('bulk_grant_id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : fromBulkGrantRow(row)
    },
    listBulkGrants: (page) => listBulkGrants(db, page),
    progressOf: (ids) => progressOf(db, ids),
    listLines: (id, filter, page) => listLines(db, id, filter, page),
    nextWork: (limit) => findWork(db, limit),
    failLines: (ends) => writeFailures(pool, ends),
    finish: async (id, at) => {
      await db
        .updateTable('bulk_grants')
        .set({ finished_at: at })
        .where('bulk_grant_id', '=', id)
        .where('finished_at', 'is', null)
        .execute()
    },
  }
}

async function resolveTeams(
  db: QueryDatabase,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly BulkTeam[]>> {
  const found = new Map<string, BulkTeam[]>(texts.map((text) => [text, []]))
  const { rows } = await sql<{ team_id: string; name: string; domain: string | null }>`
    select team_id, name, domain from teams
    where lower(team_id) = any(${texts}) or lower(name) = any(${texts}) or lower(domain) = any(${texts})
    order by ordinal`.execute(db)
  for (const { team_id: id, name, domain } of rows) {
    for (const text of new Set([id.toLowerCase(), name.toLowerCase(), domain?.toLowerCase() ?? ''])) {
      found.get(text)?.push({ id, name })
    }
  }
  return found
}

interface NewBulkGrant {
  readonly bulkGrant: BulkGrant
  readonly lines: readonly BulkLine[]
  readonly audit: AuditRecord
}

async function addBulkGrant(
  pool: pg.Pool,
  db: QueryDatabase,
  { bulkGrant, lines, audit }: NewBulkGrant,
): Promise<BulkGrant> {
  const isMade = await writeOnce(
    pool,
    [prepare(insertBulkGrants, [bulkGrant]), prepare(insertLines, lines)],
    audit,
  )
  if (isMade) return bulkGrant
  const row = await db
    .selectFrom('bulk_grants')
    .selectAll()
    .where('created_by_id', '=', bulkGrant.createdBy.id)
    .where('idempotency_key', '=', bulkGrant.idempotencyKey)
    .executeTakeFirst()
  if (row === undefined) throw new Error(`${bulkGrant.id} is in the way of another bulk grant`)
  return fromBulkGrantRow(row)
}

async function listBulkGrants(db: QueryDatabase, page: PageRequest): Promise<Page<BulkGrant>> {
  let query = db
    .selectFrom('bulk_grants')
    .selectAll()
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor('bulk_grants', page.cursor))
  return toPage('bulk_grants', await query.execute(), page.limit, (row) => [row.ordinal], fromBulkGrantRow)
}

async function progressOf(
  db: QueryDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BulkProgress>> {
  const { rows } = await sql<{ bulk_grant_id: string; granted: number; failed: number }>`
    select l.bulk_grant_id, count(*) filter (where e.outcome = 'run') as granted,
      count(*) filter (where e.outcome <> 'run') as failed
    from bulk_grant_lines l join warrant_ends e on e.warrant_id = l.warrant_id
    where l.bulk_grant_id = any(${ids})
    group by l.bulk_grant_id`.execute(db)
  return new Map(rows.map(({ bulk_grant_id: id, granted, failed }) => [id, { granted, failed }]))
}

async function listLines(
  db: QueryDatabase,
  id: string,
  filter: BulkLineFilter,
  page: PageRequest,
): Promise<Page<BulkLine>> {
  let query = db
    .selectFrom('bulk_grant_lines as l')
    .leftJoin('warrant_ends as e', 'e.warrant_id', 'l.warrant_id')
    .selectAll('l')
    .select(sql<WarrantEndRow | null>`to_jsonb(e)`.as('ended'))
    .where('l.bulk_grant_id', '=', id)
    .where(conditionOf(filter))
    .orderBy('l.line')
    .limit(page.limit + 1)
  if (page.cursor !== null) query = query.where('l.line', '>', parseNumberCursor('bulk_lines', page.cursor))
  const rows = await query.execute()
  return toPage(
    'bulk_lines',
    rows,
    page.limit,
    (row) => [row.line],
    (row) => fromBulkLineRow(row, row.ended),
  )
}

function conditionOf(filter: BulkLineFilter) {
  switch (filter) {
    case 'all':
      return sql<boolean>`true`
    case 'bad':
      return sql<boolean>`l.given is null`
    case 'warned':
      return sql<boolean>`jsonb_array_length(l.warnings) > 0`
    case 'ready':
      return sql<boolean>`l.given is not null and e.warrant_id is null`
    case 'granted':
      return sql<boolean>`e.outcome = 'run'`
    case 'failed':
      return sql<boolean>`e.outcome <> 'run'`
  }
}

async function writeFailures(pool: pg.Pool, ends: readonly WarrantEnd[]): Promise<void> {
  await sendWrite(pool, { ...prepare(failLines, ends), count: null }).catch((error: unknown) => {
    throw toPortError(error)
  })
}
