import { type Kysely, sql } from 'kysely'

/**
 * What grows with every charge: entries and usage records, a partition for each month, and the totals that spare a report
 * from reading them.
 *
 * `position` orders what was written over all teams: whoever follows the ledger reads on from the last one it saw.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create sequence ledger_position`,

  sql`create table entries (
    team_id text not null,
    kind text not null,
    sequence bigint not null,
    entry_id text not null,
    transaction_id text not null,
    type text not null,
    amount bigint not null,
    held_amount bigint not null,
    grant_id text not null,
    balance_before bigint not null,
    balance_after bigint not null,
    effective_at bigint not null,
    recorded_at bigint not null,
    charge_id text,
    hold_id text,
    expires_from bigint,
    expires_to bigint,
    request_id text not null,
    actor_type text not null,
    actor_id text not null,
    actor_label text not null,
    reason jsonb,
    position bigint not null default nextval('ledger_position'),
    primary key (team_id, kind, sequence, recorded_at),
    constraint entries_l24 check (balance_after = balance_before + amount and balance_after >= 0)
  ) partition by range (recorded_at)`,
  sql`create index entries_by_grant on entries (team_id, grant_id, sequence)`,
  // The slices of a charge are found by its usage record, which knows their sequence numbers.
  sql`create index entries_given_back on entries (team_id, charge_id)
    where charge_id is not null and type not in ('charge', 'capture')`,
  // Whoever looks for grants, expiries or refunds does not page through the charges between them.
  sql`create index entries_but_charges on entries (team_id, kind, sequence) where type not in ('charge', 'capture')`,

  sql`create table usage_records (
    team_id text not null,
    usage_id text not null,
    kind text not null,
    at bigint not null,
    operation text not null,
    cost bigint not null,
    records bigint not null,
    window_hits bigint not null,
    charge_id text,
    is_captured boolean not null,
    sequence_from bigint,
    sequence_to bigint,
    request_id text not null,
    api_key_id text,
    member_id text,
    balance_after bigint not null,
    position bigint not null default nextval('ledger_position'),
    primary key (team_id, at, position),
    constraint usage_records_l5 check (cost >= 0 and (charge_id is null) = (cost = 0)
      and num_nulls(charge_id, sequence_from, sequence_to) in (0, 3))
  ) partition by range (at)`,
  sql`create index usage_records_by_charge on usage_records (team_id, charge_id) where charge_id is not null`,
  sql`create index usage_records_by_time on usage_records using brin (at)`,

  // Entries take effect in the order of their sequence (L9), so an bigint is found by halving.
  sql`create function last_sequence_before(of_team text, of_kind text, at bigint)
    returns bigint language plpgsql stable strict as $$
    declare
      low bigint := 0;
      high bigint;
      middle bigint;
    begin
      select sequence into high from accounts where team_id = of_team and kind = of_kind;
      high := coalesce(high, 0);
      while low < high loop
        middle := (low + high + 1) / 2;
        if (select effective_at from entries where team_id = of_team and kind = of_kind and sequence = middle) < at
        then low := middle;
        else high := middle - 1;
        end if;
      end loop;
      return low;
    end $$`,

  sql`create function make_append_only(target regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger append_only before update or delete or truncate on %s
        for each statement execute function refuse_change()', target);
    end $$`,
  // What no month was made for goes here: late jobs lose nothing.
  sql`create table entries_other partition of entries default`,
  sql`create table usage_records_other partition of usage_records default`,
  ...['entries', 'entries_other', 'usage_records', 'usage_records_other'].map(
    (table) => sql`select make_append_only(${table})`,
  ),

  // Making a partition locks its parent for a moment, so whoever finds it busy gives up and comes again.
  sql`create function make_ledger_month(month text, from_at bigint, to_at bigint) returns boolean language plpgsql as $$
    declare
      parent text;
      is_made boolean := false;
    begin
      perform pg_advisory_xact_lock(hashtextextended('scrip.make_ledger_month', 0));
      perform set_config('lock_timeout', '2s', true);
      foreach parent in array array['entries', 'usage_records'] loop
        continue when to_regclass(parent || '_' || month) is not null;
        begin
          execute format('create table %I partition of %I for values from (%s) to (%s)',
            parent || '_' || month, parent, from_at, to_at);
          perform make_append_only((parent || '_' || month)::regclass);
          is_made := true;
        exception
          when lock_not_available then null;
          -- The month has begun without it: its rows stay where they are.
          when check_violation then null;
        end;
      end loop;
      return is_made;
    end $$`,

  sql`create table usage_totals (
    team_id text not null,
    kind text not null,
    quarter bigint not null,
    operation text not null,
    api_key_id text not null,
    member_id text not null,
    charged bigint not null,
    captured bigint not null,
    refunded bigint not null,
    records bigint not null,
    requests bigint not null,
    window_hits bigint not null,
    primary key (team_id, kind, quarter, operation, api_key_id, member_id)
  ) with (fillfactor = 70)`,
  sql`create index usage_totals_by_time on usage_totals using brin (quarter)`,

  sql`create table entry_totals (
    team_id text not null,
    kind text not null,
    quarter bigint not null,
    type text not null,
    amount bigint not null,
    held_amount bigint not null,
    primary key (team_id, kind, quarter, type)
  ) with (fillfactor = 70)`,
]
