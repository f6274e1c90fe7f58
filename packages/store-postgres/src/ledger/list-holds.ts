import type { HoldFilter, Page, PageRequest } from '@scrip/api/ports'
import type { Hold } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromHoldRow } from '../rows/hold-row.ts'

/** Newest first. Past its expiry a hold has ended for every reader, booked or not (L13). */
export async function listHolds(
  db: QueryDatabase,
  filter: HoldFilter,
  page: PageRequest,
): Promise<Page<Hold>> {
  const list = `holds ${filter.teamId}`
  const isOpen = sql<boolean>`(state = 'open' and expires_at > ${filter.at})`
  let query = db
    .selectFrom('holds')
    .selectAll()
    .where('team_id', '=', filter.teamId)
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind)
  switch (filter.state) {
    case 'all':
      break
    case 'open':
      query = query.where(isOpen)
      break
    case 'ended':
      query = query.where(sql<boolean>`not ${isOpen}`)
      break
    case 'captured':
    case 'released':
      query = query.where('state', '=', filter.state)
      break
    case 'expired':
      query = query.where(
        sql<boolean>`(state = 'expired' or (state = 'open' and expires_at <= ${filter.at}))`,
      )
      break
  }
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor(list, page.cursor))
  return toPage(list, await query.execute(), page.limit, (row) => [row.ordinal], fromHoldRow)
}

export async function findHold(db: QueryDatabase, teamId: string, holdId: string): Promise<Hold | null> {
  const row = await db
    .selectFrom('holds')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('hold_id', '=', holdId)
    .executeTakeFirst()
  return row === undefined ? null : fromHoldRow(row)
}
