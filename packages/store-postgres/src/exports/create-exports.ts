import type { ExportJob, ExportPart, Exports, NewExport, Page, PageRequest } from '@scrip/api/ports'
import type { Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { takeCreation } from '../people/creations.ts'
import { writeAudit } from '../people/write-audit.ts'
import { type ExportRow, fromExportRow, toExportRow } from '../rows/export-row.ts'

/** Exports and their parts in PostgreSQL. Whatever changes one tells it in the same transaction. */
export function createExports(pool: pg.Pool, db: QueryDatabase): Exports {
  return {
    addExport: (newExport) => addExport(pool, newExport).catch(rethrow),
    findExport: async (exportId) => {
      const row = await db
        .selectFrom('exports')
        .selectAll()
        .where('export_id', '=', exportId)
        .executeTakeFirst()
      return row === undefined ? null : fromExportRow(row)
    },
    listExports: (staffId, page) => listExports(db, staffId, page),
    claimExport: (now, leaseUntil) => claimExport(db, now, leaseUntil),
    writePart: (part) => writePart(db, part),
    failExport: async (exportId, failure, at) => {
      await sql`with failed as (
        update exports set state = 'failed', failure = ${failure}, done_at = ${at}
          where export_id = ${exportId} and state = 'running' returning export_id, staff_id)
        insert into staff_events (type, target, staff_id) select 'export', export_id, staff_id from failed`.execute(
        db,
      )
    },
    readPart: async (exportId, part) => {
      const row = await db
        .selectFrom('export_parts')
        .select('content')
        .where('export_id', '=', exportId)
        .where('part', '=', part)
        .executeTakeFirst()
      return row?.content ?? null
    },
    removeExpired: async (now, limit) => {
      const { rows } = await sql<{ removed: number }>`with removed as (
        delete from exports where export_id = any (array(
          select export_id from exports where expires_at <= ${now} order by expires_at limit ${limit}
          for update skip locked))
        returning 1)
        select count(*) as removed from removed`.execute(db)
      return rows[0]?.removed ?? 0
    },
  }
}

function addExport(pool: pg.Pool, { job, audit, creation }: NewExport): Promise<boolean> {
  const work = async (client: pg.PoolClient): Promise<boolean> => {
    if (!(await takeCreation(client, creation))) return false
    const row = toExportRow(job)
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 1}`)
    await client.query(
      `insert into exports (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    )
    await client.query(`insert into staff_events (type, target, staff_id) values ('export', $1, $2)`, [
      job.id,
      job.staffId,
    ])
    await writeAudit(client, audit)
    return true
  }
  return inTransaction(pool, work, (isMade) => isMade)
}

async function listExports(db: QueryDatabase, staffId: string, page: PageRequest): Promise<Page<ExportJob>> {
  let query = db
    .selectFrom('exports')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor('exports', page.cursor))
  return toPage('exports', await query.execute(), page.limit, (row) => [row.ordinal], fromExportRow)
}

/** Rows that another worker is just taking are passed over. */
async function claimExport(db: QueryDatabase, now: Instant, leaseUntil: Instant): Promise<ExportJob | null> {
  const { rows } = await sql<ExportRow>`with next as (
      select export_id from exports
        where state in ('waiting', 'running') and (state = 'waiting' or lease_until <= ${now}) and expires_at > ${now}
        order by ordinal limit 1 for update skip locked),
    claimed as (
      update exports set state = 'running', attempts = attempts + 1, lease_until = ${leaseUntil}
        where export_id in (select export_id from next) returning *),
    told as (
      insert into staff_events (type, target, staff_id) select 'export', export_id, staff_id from claimed)
    select * from claimed`.execute(db)
  const [row] = rows
  return row === undefined ? null : fromExportRow(row)
}

/** A reader who looks on need not hear of every part. */
const partsPerEvent = 10

/** One statement: the part, the progress and its event, or nothing of them. */
async function writePart(db: QueryDatabase, { job, text, leaseUntil }: ExportPart): Promise<boolean> {
  const isTold = job.state === 'done' || job.parts % partsPerEvent === 0
  const { rows } = await sql<{ written: number }>`with gone_on as (
      update exports set state = ${job.state}, row_count = ${job.rows}, byte_count = ${job.bytes},
          parts = ${job.parts}, cursor = ${job.cursor}, done_at = ${job.doneAt}, lease_until = ${leaseUntil}
        where export_id = ${job.id} and state = 'running' and parts = ${job.parts - 1}
        returning export_id, staff_id),
    part as (
      insert into export_parts (export_id, part, content)
        select export_id, ${job.parts - 1}::bigint, ${text} from gone_on),
    told as (
      insert into staff_events (type, target, staff_id)
        select 'export', export_id, staff_id from gone_on where ${isTold}::boolean)
    select count(*) as written from gone_on`.execute(db)
  return rows[0]?.written === 1
}

function rethrow(error: unknown): never {
  throw toPortError(error)
}
