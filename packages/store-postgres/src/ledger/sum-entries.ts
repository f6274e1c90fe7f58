import type { AccountRef, EntrySum, EntryType, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { beginningOfTime, startOfDay } from '../rows/day-rows.ts'
import { quarterOf } from '../rows/total-rows.ts'

interface EntrySumRow {
  readonly type: EntryType
  readonly amount: number
  readonly held_amount: number
}

/**
 * Sums of signed amounts by entry type over what took effect by `at`: the totals of the days that are summed up by then, of
 * the quarters that are over since, and the entries of the one that `at` is in.
 */
export async function sumEntries(
  db: QueryDatabase,
  { teamId, kind }: AccountRef,
  at: Instant,
): Promise<ReadonlyMap<EntryType, EntrySum>> {
  const quarter = quarterOf(at)
  const isOfAccount = sql`team_id = ${teamId} and kind = ${kind}`
  const isSince = sql`quarter >= (select until from summed) and quarter < ${quarter}`
  const { rows } = await sql<EntrySumRow>`
    with summed as materialized (
      select least(${startOfDay(sql`${quarter}::bigint`)}, coalesce(
        (select until from summed_days where ${isOfAccount}), ${beginningOfTime})) as until
    )
    select type, sum(amount)::bigint as amount, sum(held_amount)::bigint as held_amount from (
      select type, sum(amount) as amount, sum(held_amount) as held_amount from entry_days
        where ${isOfAccount} and day < (select until from summed) group by type
      union all
      select type, sum(amount), sum(held_amount) from entry_totals where ${isOfAccount} and ${isSince} group by type
      union all
      select call.* from (
        select sum(charged) as charged, sum(captured) as captured from usage_totals where ${isOfAccount} and ${isSince}
      ) as spent cross join lateral (values ('charge', - charged, 0), ('capture', 0, - captured)) as call (type, amount, held_amount)
        where amount <> 0 or held_amount <> 0
      union all
      select type, sum(amount), sum(held_amount) from entries
        where ${isOfAccount}
          and sequence > (select last_sequence_before(${teamId}, ${kind}, ${quarter}))
          and sequence <= (select last_sequence_before(${teamId}, ${kind}, ${at + 1}))
        group by type
    ) sums group by type`.execute(db)
  return new Map(rows.map((row) => [row.type, { amount: row.amount, heldAmount: row.held_amount }]))
}
