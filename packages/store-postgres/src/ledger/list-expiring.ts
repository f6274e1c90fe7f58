import type { ExpiringFilter, Page, PageRequest } from '@scrip/api/ports'
import type { Grant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseExpiringCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromGrantRow } from '../rows/grant-row.ts'

/** Soonest first, over all teams. Only live and pending grants with an expiry are in its index. */
export async function listExpiring(
  db: QueryDatabase,
  filter: ExpiringFilter,
  page: PageRequest,
): Promise<Page<Grant>> {
  const list = 'expiring'
  const [teamId, kind] = [sql<string>`team_id collate "C"`, sql<string>`kind collate "C"`]
  let query = db
    .selectFrom('grants')
    .selectAll()
    .where(sql<boolean>`state in ('pending', 'live') and expires_at is not null`)
    .where('expires_at', '>', filter.from)
    .where('expires_at', '<=', filter.to)
    .orderBy('expires_at')
    .orderBy(teamId)
    .orderBy(kind)
    .orderBy('sequence')
    .limit(page.limit + 1)
  if (filter.teamId !== null) query = query.where('team_id', '=', filter.teamId)
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind)
  if (page.cursor !== null) {
    const after = parseExpiringCursor(list, page.cursor)
    query = query.where(
      sql<boolean>`(expires_at, ${teamId}, ${kind}, sequence) > (${after.at}, ${after.teamId}, ${after.kind}, ${after.sequence})`,
    )
  }
  return toPage(
    list,
    await query.execute(),
    page.limit,
    (row) => [row.expires_at ?? 0, row.team_id, row.kind, row.sequence],
    fromGrantRow,
  )
}
