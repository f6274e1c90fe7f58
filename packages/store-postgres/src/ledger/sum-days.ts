import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { beginningOfTime, millisecondsPerDay, startOfDay } from '../rows/day-rows.ts'
import { millisecondsPerQuarter } from '../rows/total-rows.ts'

const accountsPerStep = 50
const daysPerStep = 7
/** What is left after so many steps is the next run's. */
const stepsMax = 500

/**
 * Sums up the quarters of days that are over, account by account and a few days a transaction: whoever stops in the middle
 * has lost one step, and the next run goes on after the last one.
 *
 * A day is over when its account has taken effect on a later one. No instant of an account is before the one that it has
 * seen last (L9), so nothing is ever written into a day that is over, whatever the clock of a server says.
 *
 * @returns how many days of accounts were summed up.
 */
export async function sumDays(db: QueryDatabase): Promise<number> {
  let daysSummed = 0
  let after: AccountPosition = { teamId: '', kind: '' }
  for (let steps = 0; steps < stepsMax; steps++) {
    const step = await takeStep(db, after)
    if (step === null) return daysSummed
    daysSummed += step.daysSummed
    if (step.isLast) return daysSummed
    after = step.after
  }
  return daysSummed
}

interface AccountPosition {
  readonly teamId: string
  readonly kind: string
}

interface Step {
  readonly daysSummed: number
  /** Up to which account all is done. */
  readonly after: AccountPosition
  readonly isLast: boolean
}

interface StepRow {
  readonly team_id: string
  readonly kind: string
  readonly has_more: boolean
  readonly days: number
}

const tryLock = sql<{
  is_free: boolean
}>`select pg_try_advisory_xact_lock(hashtextextended('scrip.sum_days', 0)) as is_free`

/** Null when another process is at it. */
function takeStep(db: QueryDatabase, after: AccountPosition): Promise<Step | null> {
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      // A statement of its own: what the next one sees is what the last holder has committed.
      const lock = await tryLock.execute(transaction)
      if (lock.rows[0]?.is_free !== true) return null
      const { rows } = await stepAfter(after).execute(transaction)
      const last = rows.at(-1)
      const hasMore = rows.some((row) => row.has_more)
      return {
        daysSummed: rows[0]?.days ?? 0,
        after: hasMore || last === undefined ? after : { teamId: last.team_id, kind: last.kind },
        isLast: !hasMore && rows.length < accountsPerStep,
      }
    })
}

function stepAfter({ teamId, kind }: AccountPosition) {
  return sql<StepRow>`
    with due as materialized (
      select a.team_id, a.kind, coalesce(s.until, ${beginningOfTime}) as since, ${startOfDay(sql`a.last_at`)} as end_at
      from accounts a left join summed_days s on s.team_id = a.team_id and s.kind = a.kind
      where (a.team_id, a.kind) > (${teamId}, ${kind})
        and ${startOfDay(sql`a.last_at`)} > coalesce(s.until, ${beginningOfTime})
      order by a.team_id, a.kind limit ${accountsPerStep}
    ), steps as materialized (
      -- Days on which nothing was written are passed over at once.
      select team_id, kind, since, end_at, least(end_at, ${startOfDay(firstQuarter)} + ${sql.lit(daysPerStep * millisecondsPerDay)}) as until
      from due
    ), usage as materialized (${usageOfSteps}), days as (${insertUsageDays} returning team_id, kind, day),
    entry_sums as (${insertEntryDays}), moved as (
      insert into summed_days select team_id, kind, until from steps
      on conflict (team_id, kind) do update set until = excluded.until
    )
    select team_id, kind, until < end_at as has_more,
      (select count(*) from (select distinct team_id, kind, day from days) as distinct_days) as days
    from steps order by team_id, kind`
}

const firstQuarter = sql`least(
  (select min(t.quarter) from usage_totals t where t.team_id = due.team_id and t.kind = due.kind and t.quarter >= due.since),
  (select min(t.quarter) from entry_totals t where t.team_id = due.team_id and t.kind = due.kind and t.quarter >= due.since))`

const usageOfSteps = sql`select t.*, ${startOfDay(sql`t.quarter`)} as day, t.charged + t.captured as credits
  from steps s cross join lateral (
    select * from usage_totals t
    where t.team_id = s.team_id and t.kind = s.kind and t.quarter >= s.since and t.quarter < s.until offset 0) t`

const sums = ['credits', 'refunded', 'records', 'requests', 'window_hits'].map((name) => ({
  sum: sql.ref(name),
  growth: sql.ref(`${name}_then`),
}))

const insertUsageDays = sql`
  insert into usage_days
  select team_id, kind, day, operation, api_key_id, member_id,
    ${sql.join(sums.map(({ sum }) => sql`sum(${sum})`))},
    array_agg(((quarter - day) / ${sql.lit(millisecondsPerQuarter)})::smallint order by quarter),
    ${sql.join(sums.map(({ sum, growth }) => sql`case when sum(${sum}) > 0 then array_agg(${growth} order by quarter) end`))}
  from (
    select *, ${sql.join(sums.map(({ sum, growth }) => sql`(sum(${sum}) over growing)::bigint as ${growth}`))} from usage
    window growing as (partition by team_id, kind, day, operation, api_key_id, member_id order by quarter)
  ) grown
  group by team_id, kind, day, operation, api_key_id, member_id`

const insertEntryDays = sql`
  insert into entry_days
  select team_id, kind, day, type, sum(amount), sum(held_amount) from (
    select team_id, kind, day, 'charge' as type, - charged as amount, 0 as held_amount from usage where charged > 0
    union all
    select team_id, kind, day, 'capture', 0, - captured from usage where captured > 0
    union all
    select t.team_id, t.kind, ${startOfDay(sql`t.quarter`)}, t.type, t.amount, t.held_amount
    from steps s join entry_totals t
      on t.team_id = s.team_id and t.kind = s.kind and t.quarter >= s.since and t.quarter < s.until
  ) lines group by team_id, kind, day, type`
