import type { UsageGroup, UsageQuery, UsageRow } from '@scrip/api/ports'
import type { CreditKind } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { usageLinesOf } from './usage-lines.ts'

interface UsageReportRow {
  readonly day: string | null
  readonly operation: string | null
  readonly kind: CreditKind
  readonly member_id: string | null
  readonly api_key_id: string | null
  readonly team_id: string | null
  readonly credits: number
  readonly refunded: number
  readonly records: number
  readonly requests: number
  readonly window_hits: number
}

/**
 * Adds up totals: of days that are summed up, of the quarters of an hour since then, and only of those quarters that the
 * query cuts are the lines read. Rows never mix kinds, whether or not `kind` is a group; what has no value comes last.
 */
export async function reportUsage(db: QueryDatabase, query: UsageQuery): Promise<readonly UsageRow[]> {
  const group = (name: UsageGroup, column: RawBuilder<string>): RawBuilder<string | null> =>
    query.groupBy.includes(name) ? column : sql`null::text`
  const { rows } = await sql<UsageReportRow>`
    with days as materialized (${daysOf(query)}), lines as (${usageLinesOf(query)})
    select ${group('day', sql`(select names from days)[width_bucket(at, (select starts from days))]`)} as day,
      ${group('operation', sql`operation`)} collate "C" as operation,
      kind::text collate "C" as kind,
      ${group('member', sql`nullif(member_id, '')`)} collate "C" as member_id,
      ${group('api_key', sql`nullif(api_key_id, '')`)} collate "C" as api_key_id,
      ${group('team', sql`team_id`)} collate "C" as team_id,
      sum(credits)::bigint as credits, sum(refunded)::bigint as refunded, sum(records)::bigint as records,
      sum(requests)::bigint as requests, sum(window_hits)::bigint as window_hits
    from lines
    group by 1, 2, 3, 4, 5, 6
    having sum(requests) > 0 or sum(refunded) > 0
    order by 1 nulls last, 2 nulls last, 3, 4 nulls last, 5 nulls last, 6 nulls last`.execute(db)
  return rows.map(fromUsageReportRow)
}

/**
 * Where each day of the zone begins. A midnight that the clock passes twice is the first of the two, and a day that the
 * zone has skipped has no beginning.
 */
function daysOf({ from, to, timeZone, groupBy }: UsageQuery): RawBuilder<unknown> {
  if (!groupBy.includes('day')) return sql`select null::text[] as names, null::bigint[] as starts`
  const localDate = (at: number) => sql`(instant_at(${at}) at time zone ${timeZone}::text)::date`
  return sql`select array_agg(to_char(day, 'YYYY-MM-DD') order by day) as names,
      array_agg((extract(epoch from start) * 1000)::bigint order by day) as starts
    from generate_series(${localDate(from)}::timestamp, ${localDate(to)}::timestamp, interval '1 day') as day
    cross join lateral (
      select min(moment) as start from generate_series(
        (day at time zone ${timeZone}::text) - interval '2 hours', day at time zone ${timeZone}::text,
        interval '15 minutes') as moment
      where (moment at time zone ${timeZone}::text)::date = day::date
    ) first where start is not null`
}

function fromUsageReportRow(row: UsageReportRow): UsageRow {
  return {
    day: row.day,
    operation: row.operation,
    kind: row.kind,
    memberId: row.member_id,
    apiKeyId: row.api_key_id,
    teamId: row.team_id,
    credits: row.credits,
    refunded: row.refunded,
    records: row.records,
    requests: row.requests,
    windowHits: row.window_hits,
  }
}
