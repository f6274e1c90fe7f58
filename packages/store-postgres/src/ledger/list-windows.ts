import type { Page, PageRequest, WindowFilter } from '@scrip/api/ports'
import type { AccessWindow } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromWindowRow } from '../rows/access-window-row.ts'

/** The newest window of each company, if the team ever had one. */
export async function findWindows(
  db: QueryDatabase,
  teamId: string,
  companyIds: readonly string[],
): Promise<ReadonlyMap<string, AccessWindow>> {
  if (companyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('access_windows')
    .selectAll()
    .distinctOn('company_id')
    .where('team_id', '=', teamId)
    .where('company_id', '=', sql<string>`any(${companyIds})`)
    .orderBy('company_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.company_id, fromWindowRow(row)]))
}

/** Newest first by opening. */
export async function listWindows(
  db: QueryDatabase,
  filter: WindowFilter,
  page: PageRequest,
): Promise<Page<AccessWindow>> {
  const list = `windows ${filter.teamId}`
  const isOpen = sql<boolean>`(opened_at <= ${filter.at} and ${filter.at} < ends_at)`
  let query = db
    .selectFrom('access_windows')
    .selectAll()
    .where('team_id', '=', filter.teamId)
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (filter.state === 'open') query = query.where(isOpen)
  if (filter.state === 'closed') query = query.where(sql<boolean>`not ${isOpen}`)
  if (typeof filter.chargeId === 'string') query = query.where('charge_id', '=', filter.chargeId)
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor(list, page.cursor))
  return toPage(list, await query.execute(), page.limit, (row) => [row.ordinal], fromWindowRow)
}
