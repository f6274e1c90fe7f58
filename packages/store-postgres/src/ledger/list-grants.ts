import type { GrantFilter, Page, PageRequest } from '@scrip/api/ports'
import type { Grant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseInstantCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromGrantRow } from '../rows/grant-row.ts'

/** Ids are compared by code point on every database, whatever its own collation is. */
const grantId = sql<string>`grant_id collate "C"`

/** Newest first by creation. */
export async function listGrants(
  db: QueryDatabase,
  filter: GrantFilter,
  page: PageRequest,
): Promise<Page<Grant>> {
  const list = `grants ${filter.teamId}`
  let query = db
    .selectFrom('grants')
    .selectAll()
    .where('team_id', '=', filter.teamId)
    .orderBy('created_at', 'desc')
    .orderBy(grantId, 'desc')
    .limit(page.limit + 1)
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind)
  if (filter.state === 'live') {
    query = query.where(
      sql<boolean>`(state = 'live' or (state = 'drained' and (expires_at is null or expires_at > ${filter.at})))`,
    )
  }
  if (page.cursor !== null) {
    const [at, id] = parseInstantCursor(list, page.cursor)
    query = query.where(sql<boolean>`(created_at, ${grantId}) < (${at}, ${id})`)
  }
  const rows = await query.execute()
  return toPage(list, rows, page.limit, (row) => [row.created_at, row.grant_id], fromGrantRow)
}

/** In the order of the ids; those that the team does not have are left out. */
export async function findGrants(
  db: QueryDatabase,
  teamId: string,
  ids: readonly string[],
): Promise<readonly Grant[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('grants')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('grant_id', '=', sql<string>`any(${ids})`)
    .execute()
  const byId = new Map(rows.map((row) => [row.grant_id, fromGrantRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
