import type { EntryFilter, EntryWithCall, Page, PageRequest } from '@scrip/api/ports'
import type { EntryType } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { type EntryRow, fromEntryRow } from '../rows/entry-row.ts'

interface EntryWithCallRow extends EntryRow {
  readonly operation: string | null
  readonly api_key_id: string | null
  readonly member_id: string | null
}

/** Newest first by sequence, with what the call was when the entry belongs to a charge. */
export async function listEntries(
  db: QueryDatabase,
  filter: EntryFilter,
  page: PageRequest,
): Promise<Page<EntryWithCall>> {
  const list = `entries ${filter.teamId} ${filter.kind}`
  const before = page.cursor === null ? null : parseNumberCursor(list, page.cursor)
  const entries = sql`select e.* from entries e
    where e.team_id = ${filter.teamId} and e.kind = ${filter.kind} ${conditionsOf(filter)}
      ${before === null ? sql`` : sql`and e.sequence < ${before}`}`
  const newest = sql`order by e.sequence desc limit ${page.limit + 1}`
  const { rows } = await sql<EntryWithCallRow>`
    select e.*, u.operation, u.api_key_id, u.member_id
    from ${
      namesCall(filter)
        ? sql`(${entries}) e cross join lateral (${callOfEntry}) u where ${callConditionsOf(filter)} ${newest}`
        : // The page is cut first, so that only its own entries look for their calls.
          sql`(${entries} ${newest}) e left join lateral (${callOfEntry}) u on true order by e.sequence desc`
    }`.execute(db)
  return toPage(
    list,
    rows,
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

/**
 * A charge is written at the instant of its call, and so is found in one month. What is given back later is of a refund, which
 * knows the call as well as its charge does.
 */
const callOfEntry = sql`
  select operation, api_key_id, member_id from usage_records
  where e.type in ('charge', 'capture') and team_id = e.team_id and charge_id = e.charge_id and at = e.recorded_at
  union all
  (select operation, api_key_id, member_id from refunds
  where e.type not in ('charge', 'capture') and team_id = e.team_id and charge_id = e.charge_id limit 1)`

function conditionsOf(filter: EntryFilter): RawBuilder<unknown> {
  const { teamId, kind, types, from, to, chargeId, grantId, source, actorId } = filter
  const conditions: RawBuilder<unknown>[] = []
  if (types !== null) conditions.push(sql`e.type = any(${types})`)
  if (types !== null && !types.some(isCharge)) conditions.push(sql`e.type not in ('charge', 'capture')`)
  // Entries take effect in the order of their sequence, so a span of time is a span of sequence numbers.
  if (from !== null)
    conditions.push(sql`e.sequence > (select last_sequence_before(${teamId}, ${kind}, ${from}))`)
  if (to !== null)
    conditions.push(sql`e.sequence <= (select last_sequence_before(${teamId}, ${kind}, ${to}))`)
  if (chargeId !== null)
    conditions.push(sql`e.charge_id = ${chargeId} and e.sequence in (${sequencesOf(filter)})`)
  if (grantId !== null) conditions.push(sql`e.grant_id = ${grantId}`)
  if (actorId !== null) conditions.push(sql`e.actor_id = ${actorId}`)
  if (source !== null)
    conditions.push(sql`e.grant_id in (select grant_id from grants
      where team_id = ${teamId} and kind = ${kind} and source = ${source})`)
  return sql`${sql.join(
    conditions.map((condition) => sql`and ${condition}`),
    sql` `,
  )}`
}

/** Of a charge's slices, which its usage record knows, and of what was given back later. */
function sequencesOf({ teamId, chargeId }: EntryFilter): RawBuilder<unknown> {
  return sql`select generate_series(sequence_from, sequence_to) from usage_records
      where team_id = ${teamId} and charge_id = ${chargeId}
    union all
    select sequence from entries
      where team_id = ${teamId} and charge_id = ${chargeId} and type not in ('charge', 'capture')`
}

function namesCall({ operation, apiKeyId, memberId }: EntryFilter): boolean {
  return operation !== null || apiKeyId !== null || memberId !== null
}

function callConditionsOf({ operation, apiKeyId, memberId }: EntryFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = []
  if (operation !== null) conditions.push(sql`u.operation = ${operation}`)
  if (apiKeyId !== null) conditions.push(sql`u.api_key_id = ${apiKeyId}`)
  if (memberId !== null) conditions.push(sql`u.member_id = ${memberId}`)
  return sql.join(conditions, sql` and `)
}

function isCharge(type: EntryType): boolean {
  return type === 'charge' || type === 'capture'
}
