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

const beginning = sql.lit(beginningOfTime)
const quarterMs = sql.lit(millisecondsPerQuarter)
const dayMs = sql.lit(millisecondsPerDay)
const dayQuarters = sql.lit(quartersPerDay)

/** The days of UTC that are summed up, each cut where the query and the days of its zone cut it. */
function daysSummed(query: UsageQuery, whole: WholeQuarters): Sql {
  return sql`
    select u.team_id, u.kind, greatest(u.day, p.from_at) as at, u.operation, u.api_key_id, u.member_id,
      ${sql.join(sums.map(sumWithin))}
    from ${query.groupBy.includes('day') ? partsByDay(query, whole) : onePart(query, whole)}
    cross join lateral (select
      case when p.low > 0 then width_bucket((p.low - 1)::smallint, u.quarters) end as low_at,
      case when p.high < ${dayQuarters} then width_bucket((p.high - 1)::smallint, u.quarters) end as high_at
      offset 0) as place`
}

/** A day of the zone meets two of UTC or three; that is what they have in common, in quarters of the day of UTC. */
function partsByDay(query: UsageQuery, { from, to }: WholeQuarters): Sql {
  // A day of the zone begins with the first quarter that begins in it.
  const start = sql`((start - (${beginning}) + ${quarterMs} - 1) / ${quarterMs} * ${quarterMs} + (${beginning}))`
  return sql`(
      select day, greatest(from_at, day) as from_at, greatest((from_at - day) / ${quarterMs}, 0) as low,
        least((to_at - day) / ${quarterMs}, ${dayQuarters}) as high
      from (
        select from_at, lead(from_at, 1, ${to}::bigint) over (order by from_at) as to_at
        from (select ${from}::bigint as from_at
          union select ${start} from (select unnest(starts) as start from days) as starts
            where ${start} > ${from} and ${start} < ${to}) as cuts
      ) as spans
      cross join lateral generate_series(${startOfDay(sql`from_at`)}, to_at - 1, ${dayMs}) as day
      offset 0
    ) as p
    join (${daysAsked(query, { from, to })}) as u on u.day = p.day`
}

function onePart(query: UsageQuery, { from, to }: WholeQuarters): Sql {
  return sql`(${daysAsked(query, { from, to })}) as u
    cross join lateral (select ${from}::bigint as from_at,
      greatest((${from} - u.day) / ${quarterMs}, 0) as low,
      least((${to} - u.day) / ${quarterMs}, ${dayQuarters}) as high) as p`
}

function daysAsked(query: UsageQuery, { from, to }: WholeQuarters): Sql {
  return sql`select * from usage_days
    where day >= ${startOfDay(sql`${from}::bigint`)} and day < ${to} and ${isAsked(query, '')}`
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
        and quarter >= greatest(coalesce(s.until, ${beginning}), ${from}) and quarter < ${to} and ${isAsked(query, '')}
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

/** @param nobody how the table writes that there was no key. */
function isAsked(query: UsageQuery, nobody: '' | null): Sql {
  const { teamId, apiKeyId, origin } = query
  const isOfApp = nobody === null ? sql`api_key_id is null` : sql`api_key_id = ''`
  // Both kinds are named too: the indexes of totals begin with the team and the kind.
  const conditions = [sql`kind = any(${kindsOf(query)}::text[])`]
  if (teamId !== null) conditions.push(sql`team_id = ${teamId}`)
  if (apiKeyId !== null) conditions.push(sql`api_key_id = ${apiKeyId}`)
  if (origin !== null) conditions.push(origin === 'app' ? isOfApp : sql`not (${isOfApp})`)
  return sql.join(conditions, sql` and `)
}

function kindsOf({ kind }: UsageQuery): readonly string[] {
  return kind === null ? creditKinds : [kind]
}
