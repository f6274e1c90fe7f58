import { type Kysely, sql } from 'kysely'

/**
 * The totals of days that are over, summed up from those of their quarters: a year is read in some thousand rows instead of
 * some hundred thousand. Nothing hangs on them: without any of them every report is the same, only slower.
 *
 * Days are those of UTC. A row keeps how its sums grew within the day, so that the days of every other zone, and periods that
 * begin at any quarter of an hour, are differences of two of its numbers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  // All quarters of an account before `until` are in its days. Without a row none is.
  sql`create table summed_days (
    team_id text not null,
    kind text not null,
    until bigint not null,
    primary key (team_id, kind)
  )`,

  // `quarters` are those of the day, from 0 to 95, in which anything was spent; `credits_then` and the like are the sums
  // at the end of each of them, and null where the day's sum is 0.
  sql`create table usage_days (
    team_id text not null,
    kind text not null,
    day bigint not null,
    operation text not null,
    api_key_id text not null,
    member_id text not null,
    credits bigint not null,
    refunded bigint not null,
    records bigint not null,
    requests bigint not null,
    window_hits bigint not null,
    quarters smallint[] not null,
    credits_then bigint[],
    refunded_then bigint[],
    records_then bigint[],
    requests_then bigint[],
    window_hits_then bigint[],
    primary key (team_id, kind, day, operation, api_key_id, member_id)
  )`,
  // A row fits into a page, at most 96 numbers a column; to unpack compressed ones costs more than all else that a report does.
  ...['quarters', 'credits_then', 'refunded_then', 'records_then', 'requests_then', 'window_hits_then'].map(
    (column) => sql`alter table usage_days alter column ${sql.ref(column)} set storage plain`,
  ),
  sql`create index usage_days_by_time on usage_days using brin (day)`,

  sql`create table entry_days (
    team_id text not null,
    kind text not null,
    day bigint not null,
    type text not null,
    amount bigint not null,
    held_amount bigint not null,
    primary key (team_id, kind, day, type)
  )`,

  // The same as before, but each step knows more about when an entry was recorded, and soon looks into one month only.
  sql`create or replace function last_sequence_before(of_team text, of_kind text, at bigint)
    returns bigint language plpgsql stable strict set plan_cache_mode = force_generic_plan as $$
    declare
      low bigint := 0;
      high bigint;
      middle bigint;
      recorded_from bigint := -9223372036854775808;
      recorded_to bigint := 9223372036854775807;
      effective bigint;
      recorded bigint;
    begin
      select sequence into high from accounts where team_id = of_team and kind = of_kind;
      high := coalesce(high, 0);
      while low < high loop
        middle := (low + high + 1) / 2;
        select effective_at, recorded_at into effective, recorded from entries
          where team_id = of_team and kind = of_kind and sequence = middle
            and recorded_at between recorded_from and recorded_to;
        if effective < at then
          low := middle;
          recorded_from := recorded;
        else
          high := middle - 1;
          recorded_to := recorded;
        end if;
      end loop;
      return low;
    end $$`,
]
