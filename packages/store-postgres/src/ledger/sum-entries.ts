import type { AccountRef, EntrySum, EntryType, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { quarterOf } from '../rows/total-rows.ts'

interface EntrySumRow {
  readonly type: EntryType
  readonly amount: number
  readonly held_amount: number
}

/**
 * Sums of signed amounts by entry type over what took effect by `at`: the totals of the quarters that are over by then, and
 * the entries of the one that `at` is in.
 */
export async function sumEntries(
  db: QueryDatabase,
  { teamId, kind }: AccountRef,
  at: Instant,
): Promise<ReadonlyMap<EntryType, EntrySum>> {
  const quarter = quarterOf(at)
  const { rows } = await sql<EntrySumRow>`
    select type, sum(amount)::bigint as amount, sum(held_amount)::bigint as held_amount from (
      select type, sum(amount) as amount, sum(held_amount) as held_amount from entry_totals
        where team_id = ${teamId} and kind = ${kind} and quarter < ${quarter} group by type
      union all
      select 'charge', - sum(charged), 0 from usage_totals
        where team_id = ${teamId} and kind = ${kind} and quarter < ${quarter} having sum(charged) > 0
      union all
      select 'capture', 0, - sum(captured) from usage_totals
        where team_id = ${teamId} and kind = ${kind} and quarter < ${quarter} having sum(captured) > 0
      union all
      select type, sum(amount), sum(held_amount) from entries
        where team_id = ${teamId} and kind = ${kind}
          and sequence > (select last_sequence_before(${teamId}, ${kind}, ${quarter}))
          and sequence <= (select last_sequence_before(${teamId}, ${kind}, ${at + 1}))
        group by type
    ) sums group by type`.execute(db)
  return new Map(rows.map((row) => [row.type, { amount: row.amount, heldAmount: row.held_amount }]))
}
