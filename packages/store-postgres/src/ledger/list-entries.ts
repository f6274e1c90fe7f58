import type { EntryFilter, EntryWithCall, Page, PageRequest } from '@scrip/api'
import type { AccountRef, EntryType, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromEntryRow } from '../rows/entry-row.ts'

/** Newest first by sequence, with what the call was when the entry is a slice of a charge. */
export async function listEntries(
  db: QueryDatabase,
  filter: EntryFilter,
  page: PageRequest,
): Promise<Page<EntryWithCall>> {
  const list = `entries ${filter.teamId} ${filter.kind}`
  let query = db
    .selectFrom('entries as e')
    .leftJoin('usage_records as u', (join) =>
      join.onRef('u.team_id', '=', 'e.team_id').onRef('u.charge_id', '=', 'e.charge_id'),
    )
    .selectAll('e')
    .select(['u.operation', 'u.api_key_id', 'u.member_id'])
    .where('e.team_id', '=', filter.teamId)
    .where('e.kind', '=', filter.kind)
    .orderBy('e.sequence', 'desc')
    .limit(page.limit + 1)
  if (filter.types !== null) query = query.where('e.type', '=', sql<EntryType>`any(${filter.types})`)
  if (filter.from !== null) query = query.where('e.effective_at', '>=', filter.from)
  if (filter.to !== null) query = query.where('e.effective_at', '<', filter.to)
  if (filter.chargeId !== null) query = query.where('e.charge_id', '=', filter.chargeId)
  if (filter.grantId !== null) query = query.where('e.grant_id', '=', filter.grantId)
  if (filter.operation !== null) query = query.where('u.operation', '=', filter.operation)
  if (filter.apiKeyId !== null) query = query.where('u.api_key_id', '=', filter.apiKeyId)
  if (filter.memberId !== null) query = query.where('u.member_id', '=', filter.memberId)
  if (page.cursor !== null) query = query.where('e.sequence', '<', parseNumberCursor(list, page.cursor))

  return toPage(
    list,
    await query.execute(),
    page.limit,
    (row) => [row.sequence],
    (row) => ({
      entry: fromEntryRow(row),
      operation: row.operation,
      apiKeyId: row.api_key_id,
      memberId: row.member_id,
    }),
  )
}

/** Sums of signed amounts by entry type over what took effect by `at`. */
export async function sumEntries(
  db: QueryDatabase,
  ref: AccountRef,
  at: Instant,
): Promise<ReadonlyMap<EntryType, number>> {
  const rows = await db
    .selectFrom('entries')
    .select(['type', sql<number>`sum(amount)::bigint`.as('total')])
    .where('team_id', '=', ref.teamId)
    .where('kind', '=', ref.kind)
    .where('effective_at', '<=', at)
    .groupBy('type')
    .execute()
  return new Map(rows.map((row) => [row.type, row.total]))
}
