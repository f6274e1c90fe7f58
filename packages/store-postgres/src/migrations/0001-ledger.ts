import { type Kysely, sql } from 'kysely'

/**
 * The books: accounts, grants, windows, idempotency keys and the audit log. What grows with every charge is in
 * `0004-lines`.
 *
 * The checks are a second wall behind the rules: a law that a bug has broken fails here and nothing is written.
 * Instants are whole milliseconds, as the rules count them; `instant_at` shows one to people. Tables that every charge writes
 * have few checks and no domains: PostgreSQL prepares each one anew for each statement.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create domain instant as bigint check (value between -62135596800000 and 253402300799999)`,
  sql`create domain credits as bigint check (value between 0 and 9007199254740991)`,
  sql`create domain credit_kind as text check (value in ('api', 'company'))`,
  sql`create function instant_at(at instant) returns timestamptz language sql immutable strict parallel safe
    return timestamptz 'epoch' + at * interval '1 millisecond'`,
  sql`create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end $$`,

  // An error of this state is what a lost race gives: the same again, after a look, may succeed.
  sql`create function expect_counts(there bigint[], expected bigint[]) returns void language plpgsql as $$
    begin
      if there <> expected then
        raise exception '% rows are as they were, of %', there, expected using errcode = 'serialization_failure';
      end if;
    end $$`,

  sql`create table accounts (
    team_id text not null,
    kind text not null,
    sequence bigint not null,
    grant_sequence bigint not null,
    version bigint not null,
    revision bigint not null,
    last_at bigint not null,
    next_due_at bigint,
    open_hold_count bigint not null,
    next_hold_expires_at bigint,
    budget_count bigint not null,
    granted bigint not null,
    available bigint not null,
    held bigint not null,
    used bigint not null,
    expired bigint not null,
    voided bigint not null,
    rolled bigint not null,
    time_zone text not null,
    anchor_at bigint not null,
    terms json not null,
    next_terms json,
    paid_since bigint,
    period_index bigint,
    period_from bigint,
    period_to bigint,
    rollover_rule json not null,
    primary key (team_id, kind),
    constraint accounts_sane check (kind in ('api', 'company')
      and num_nulls(period_index, period_from, period_to) in (0, 3)),
    constraint accounts_l2 check (granted = available + held + used + expired + voided + rolled
      and least(available, held, used, expired, voided, rolled) >= 0)
  ) with (fillfactor = 50)`,
  sql`create index accounts_due on accounts (next_due_at) where next_due_at is not null`,

  sql`create table grants (
    team_id text not null,
    grant_id text not null,
    kind text not null,
    amount bigint not null,
    source text not null,
    class text not null,
    priority bigint not null,
    effective_at bigint not null,
    expires_at bigint,
    sequence bigint not null,
    state text not null,
    ended_by text,
    available bigint not null,
    held bigint not null,
    used bigint not null,
    expired bigint not null,
    voided bigint not null,
    rolled bigint not null,
    parent_id text,
    origin_at bigint not null,
    generation bigint not null,
    invoice_id text,
    created_at bigint not null,
    actor json not null,
    reason json,
    primary key (team_id, grant_id),
    unique (team_id, kind, sequence),
    foreign key (team_id, kind) references accounts,
    constraint grants_sane check (state in ('pending', 'live', 'drained', 'ended') and class in ('paid', 'unpaid')
      and (ended_by is not null) = (state = 'ended') and amount > 0),
    constraint grants_l2 check (amount = available + held + used + expired + voided + rolled
      and least(available, held, used, expired, voided, rolled) >= 0)
  ) with (fillfactor = 70)`,
  // On the state, not on what is left: a charge then changes no indexed column, and its update stays within the page.
  sql`create index grants_hot on grants (team_id, kind) where state in ('pending', 'live')`,
  sql`create index grants_expiring on grants (expires_at, team_id collate "C", kind collate "C", sequence)
    where state in ('pending', 'live') and expires_at is not null`,
  sql`create index grants_newest on grants (team_id, created_at, grant_id collate "C")`,

  sql`create table access_windows (
    team_id text not null,
    company_id text not null,
    number bigint not null,
    window_id text not null,
    opened_at instant not null,
    ends_at instant not null check (ends_at >= opened_at),
    closed_at instant,
    charge_id text not null,
    request_id text not null,
    ordinal bigint generated always as identity,
    primary key (team_id, window_id),
    -- Whoever opens a window has seen the one before it. An exclusion of overlapping ranges says more, and costs half as much
    -- again at 100,000 windows.
    constraint access_windows_l27 unique (team_id, company_id, number)
  )`,
  sql`create index access_windows_of_charge on access_windows (team_id, charge_id)`,
  sql`create index access_windows_newest on access_windows (team_id, ordinal)`,

  sql`create table idempotency_keys (
    team_id text not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    at instant not null,
    answer json not null,
    primary key (team_id, operation, key)
  )`,
  // Rows lie in the order of time, so a summary of each stretch of pages is enough to find the old ones.
  sql`create index idempotency_keys_by_time on idempotency_keys using brin (at)`,

  sql`create table audit_records (
    audit_id text primary key,
    at instant not null,
    actor jsonb not null,
    actor_id text not null,
    action text not null,
    target text not null,
    team_id text,
    reason jsonb,
    before jsonb,
    after jsonb,
    request_id text not null,
    ip text,
    ordinal bigint generated always as identity
  )`,
  sql`create unique index audit_records_newest on audit_records (ordinal)`,
  sql`create index audit_records_of_team on audit_records (team_id, ordinal)`,
  sql`create trigger audit_records_append_only before update or delete or truncate
    on audit_records for each statement execute function refuse_change()`,
]
