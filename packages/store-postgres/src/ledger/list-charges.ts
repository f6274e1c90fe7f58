import type { ChargeFilter, ChargeRecord, OffsetPage, Page, PageRequest, UsageFilter } from '@scrip/api/ports'
import type { UsageRecord } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import type { QueryDatabase } from '../connection/query-database.ts'
import { toPortError } from '../connection/database-errors.ts'
import { parseTwoNumbersCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromRefundRow } from '../rows/refund-row.ts'
import { fromUsageRow } from '../rows/usage-record-row.ts'
import { readSlices } from './load-charges.ts'

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
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(page.limit + 1)
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind)
  if (filter.operation !== null) query = query.where('operation', '=', filter.operation)
  if (filter.apiKeyId !== null) query = query.where('api_key_id', '=', filter.apiKeyId)
  if (filter.from !== null) query = query.where('at', '>=', filter.from)
  if (filter.to !== null) query = query.where('at', '<', filter.to)
  if (page.cursor !== null) {
    const [at, position] = parseTwoNumbersCursor(list, page.cursor)
    query = query.where(sql<boolean>`(at, position) < (${at}, ${position})`)
  }
  return toPage(list, await query.execute(), page.limit, (row) => [row.at, row.position], fromUsageRow)
}

/** The request log: usage records of any cost, newest first. */
export async function listUsage(
  db: QueryDatabase,
  filter: UsageFilter,
  page: OffsetPage,
): Promise<readonly UsageRecord[]> {
  let query = db
    .selectFrom('usage_records')
    .selectAll()
    .where('team_id', '=', filter.teamId)
    .where('at', '>=', filter.from)
    .where('at', '<', filter.to)
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .offset(page.offset)
    .limit(page.limit)
  if (filter.origin !== null)
    query = query.where('api_key_id', filter.origin === 'app' ? 'is' : 'is not', null)
  return (await query.execute()).map(fromUsageRow)
}

/** The charge with its slices and all refunds of it. */
export async function findCharge(
  db: QueryDatabase,
  pool: pg.Pool,
  teamId: string,
  chargeId: string,
): Promise<ChargeRecord | null> {
  const [usage, refunds] = await Promise.all([
    db
      .selectFrom('usage_records')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('charge_id', '=', chargeId)
      .executeTakeFirst(),
    db
      .selectFrom('refunds')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('charge_id', '=', chargeId)
      .orderBy('ordinal')
      .execute(),
  ])
  if (usage === undefined) return null
  const slices = await readSlices(pool, [usage]).catch((error: unknown) => {
    throw toPortError(error)
  })
  return { usage: fromUsageRow(usage), slices, refunds: refunds.map(fromRefundRow) }
}
