import type { ChargeFilter, Page, PageRequest } from '@scrip/api'
import type { Entry, UsageRecord } from '@scrip/rules'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromEntryRow } from '../rows/entry-row.ts'
import { fromUsageRow } from '../rows/usage-record-row.ts'

/** Usage records that took credits, newest first. */
export async function listCharges(
  db: QueryDatabase,
  filter: ChargeFilter,
  page: PageRequest,
): Promise<Page<UsageRecord>> {
  const list = `charges ${filter.teamId}`
  let query = db
    .selectFrom('usage_records')
    .selectAll()
    .where('team_id', '=', filter.teamId)
    .where('charge_id', 'is not', null)
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind)
  if (filter.operation !== null) query = query.where('operation', '=', filter.operation)
  if (filter.apiKeyId !== null) query = query.where('api_key_id', '=', filter.apiKeyId)
  if (filter.from !== null) query = query.where('at', '>=', filter.from)
  if (filter.to !== null) query = query.where('at', '<', filter.to)
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor(list, page.cursor))
  return toPage(list, await query.execute(), page.limit, (row) => [row.ordinal], fromUsageRow)
}

export async function findCharge(
  db: QueryDatabase,
  teamId: string,
  chargeId: string,
): Promise<{ usage: UsageRecord; slices: readonly Entry[] } | null> {
  const [usage, slices] = await Promise.all([
    db
      .selectFrom('usage_records')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('charge_id', '=', chargeId)
      .executeTakeFirst(),
    db
      .selectFrom('entries')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('charge_id', '=', chargeId)
      .orderBy('sequence')
      .execute(),
  ])
  return usage === undefined ? null : { usage: fromUsageRow(usage), slices: slices.map(fromEntryRow) }
}
