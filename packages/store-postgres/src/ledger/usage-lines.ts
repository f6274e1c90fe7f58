import type { UsageQuery } from '@scrip/api/ports'
import { creditKinds } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import { beginningOfTime, millisecondsPerDay, quartersPerDay, startOfDay } from '../rows/day-rows.ts'
import { millisecondsPerQuarter, quarterOf } from '../rows/total-rows.ts'

type Sql = RawBuilder<unknown>

/** The whole quarters of a query: `[from, to)`, empty when it begins and ends within one. */
interface WholeQuarters {
  readonly from: number
  readonly to: number
}

/**
 * The lines that a report adds up, as a query: sums of days and quarters, and usage records and refunds at its edges. It
 * reads `days`, where the days of the query's zone begin. A sum may be 0: a spender may have spent on a part of the day that
 * the report has no business with.
 */
export function usageLinesOf(query: UsageQuery): Sql {
  const whole = { from: quarterOf(query.from + millisecondsPerQuarter - 1), to: quarterOf(query.to) }
  const parts: Sql[] = []
  if (whole.from < whole.to) parts.push(daysSummed(query, whole), quartersSince(query, whole))
  if (query.from !== whole.from || query.to !== whole.to) parts.push(...linesAtEdges(query, whole))
  return sql.join(parts.length > 0 ? parts : linesAtEdges(query, whole), sql` union all `)
}

/** Each day of UTC that is summed up, cut where the query and the days of its zone cut it. */
function daysSummed(query: UsageQuery, { from, to }: WholeQuarters): Sql {
  const quarter = sql.lit(millisecondsPerQuarter)
  // A day of the zone begins with the first quarter that begins in it.
  const start = sql`(((start - ${beginningOfTime}) + ${quarter} - 1) / ${quarter} * ${quarter} + ${beginningOfTime})`
  const parts = sql`select from_at, lead(from_at, 1, ${to}::bigint) over (order by from_at) as to_at
    from (select ${from}::bigint as from_at
      union select ${start} from (select unnest(starts) as start from days) as starts
        where ${start} > ${from} and ${start} < ${to}) as cuts`
  const first = sql`${startOfDay(sql`${from}::bigint`)}`
  // The days of a zone are few, and each meets two days of UTC; a report without days is one part that meets them all.
  const meets = query.groupBy.includes('day')
    ? sql`cross join lateral generate_series(${startOfDay(sql`p.from_at`)}, p.to_at - 1, ${sql.lit(millisecondsPerDay)}) as met
      join usage_days u on u.day = met`
    : sql`cross join usage_days u`
  return sql`
    select u.team_id, u.kind, greatest(u.day, p.from_at) as at, u.operation, u.api_key_id, u.member_id,
      ${sql.join(sums.map(sumWithin))}
    from (${parts}) as p ${meets}
    cross join lateral (select greatest((p.from_at - u.day) / ${quarter}, 0) as low,
      least((p.to_at - u.day) / ${quarter}, ${sql.lit(quartersPerDay)}) as high) as cut
    cross join lateral (select
      case when low > 0 then width_bucket((low - 1)::smallint, u.quarters) end as low_at,
      case when high < ${sql.lit(quartersPerDay)} then width_bucket((high - 1)::smallint, u.quarters) end as high_at
      offset 0) as place
    where u.day >= ${first} and u.day < ${to} and ${isAsked(query, sql`u`)}`
}

const sums = ['credits', 'refunded', 'records', 'requests', 'window_hits']

/** What had been spent at the end of the part, less what had been at its beginning. */
function sumWithin(name: string): Sql {
  const [sum, then] = [sql.ref(`u.${name}`), sql.ref(`u.${name}_then`)]
  return sql`case when high_at is null then ${sum} else coalesce(${then}[high_at], 0) end
    - case when low_at is null then 0 else coalesce(${then}[low_at], 0) end as ${sql.ref(name)}`
}

/** By account, each from where its own days end. */
function quartersSince(query: UsageQuery, { from, to }: WholeQuarters): Sql {
  const accounts =
    query.teamId === null
      ? sql`(select team_id, kind from accounts)`
      : sql`(select ${query.teamId}::text as team_id, unnest(${kindsOf(query)}::text[]) as kind)`
  return sql`
    select t.team_id, t.kind, quarter as at, operation, api_key_id, member_id,
      charged + captured as credits, refunded, records, requests, window_hits
    from ${accounts} as a
    left join summed_days s on s.team_id = a.team_id and s.kind = a.kind
    cross join lateral (
      select * from usage_totals u
      where u.team_id = a.team_id and u.kind = a.kind
        and quarter >= greatest(coalesce(s.until, ${beginningOfTime}), ${from}) and quarter < ${to} and ${isAsked(query, sql`u`)}
      offset 0) as t`
}

function linesAtEdges(query: UsageQuery, whole: WholeQuarters): readonly Sql[] {
  const { from, to } = query
  const isAtEdge =
    whole.from <= whole.to
      ? sql`((at >= ${from} and at < ${whole.from}) or (at >= ${whole.to} and at < ${to}))`
      : sql`(at >= ${from} and at < ${to})`
  const isWanted = sql`${isAtEdge} and ${isAsked(query, null)}`
  return [
    sql`select team_id, kind, at, operation, coalesce(api_key_id, '') as api_key_id,
        coalesce(member_id, '') as member_id, cost as credits, 0 as refunded, records, 1 as requests, window_hits
      from usage_records where ${isWanted}`,
    sql`select team_id, kind, at, operation, coalesce(api_key_id, ''), coalesce(member_id, ''), 0, amount, 0, 0, 0
      from refunds where ${isWanted}`,
  ]
}

/** @param totals the name of a table of totals, in which nobody is the empty text; null for one of lines. */
function isAsked(query: UsageQuery, totals: Sql | null): Sql {
  const { teamId, apiKeyId, origin } = query
  const column = (name: string): Sql => (totals === null ? sql.ref(name) : sql`${totals}.${sql.ref(name)}`)
  const isOfApp = totals === null ? sql`api_key_id is null` : sql`${column('api_key_id')} = ''`
  // Both kinds are named too: the indexes of totals begin with the team and the kind.
  const conditions = [sql`${column('kind')} = any(${kindsOf(query)}::text[])`]
  if (teamId !== null) conditions.push(sql`${column('team_id')} = ${teamId}`)
  if (apiKeyId !== null) conditions.push(sql`${column('api_key_id')} = ${apiKeyId}`)
  if (origin !== null) conditions.push(origin === 'app' ? isOfApp : sql`not (${isOfApp})`)
  return sql.join(conditions, sql` and `)
}

function kindsOf({ kind }: UsageQuery): readonly string[] {
  return kind === null ? creditKinds : [kind]
}
