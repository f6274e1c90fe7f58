import { sql, type Kysely } from 'kysely'

/**
 * The books: accounts, grants, entries, what they were burnt on, windows and idempotency keys.
 *
 * The checks are a second wall behind the rules: a law that a bug has broken fails here and nothing is written.
 * Instants are whole milliseconds, as the rules count them; `instant_at` shows one to people.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create extension if not exists btree_gist`,
  sql`create domain instant as bigint check (value between -62135596800000 and 253402300799999)`,
  sql`create domain credits as bigint check (value between 0 and 9007199254740991)`,
  sql`create domain credit_kind as text check (value in ('api', 'company'))`,
  sql`create function instant_at(at instant) returns timestamptz language sql immutable strict parallel safe
    return timestamptz 'epoch' + at * interval '1 millisecond'`,
  sql`create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end $$`,

  sql`create table accounts (
    team_id text not null,
    kind credit_kind not null,
    sequence bigint not null check (sequence >= 0),
    grant_sequence bigint not null check (grant_sequence >= 0),
    version bigint not null,
    last_at instant not null,
    next_due_at instant,
    time_zone text not null,
    anchor_at instant not null,
    terms jsonb not null,
    period_index integer,
    period_from instant,
    period_to instant check (period_to > period_from),
    rollover_rule jsonb not null,
    granted credits not null,
    available credits not null,
    held credits not null,
    used credits not null,
    expired credits not null,
    voided credits not null,
    rolled credits not null,
    primary key (team_id, kind),
    check (num_nulls(period_index, period_from, period_to) in (0, 3)),
    constraint accounts_l2 check (granted = available + held + used + expired + voided + rolled)
  ) with (fillfactor = 50)`,
  sql`create index accounts_due on accounts (next_due_at) where next_due_at is not null`,

  sql`create table grants (
    team_id text not null,
    grant_id text not null,
    kind credit_kind not null,
    amount credits not null check (amount > 0),
    source text not null,
    class text not null check (class in ('paid', 'unpaid')),
    priority integer not null,
    effective_at instant not null,
    expires_at instant check (expires_at > effective_at),
    sequence bigint not null,
    state text not null check (state in ('pending', 'live', 'ended')),
    available credits not null,
    held credits not null,
    used credits not null,
    expired credits not null,
    voided credits not null,
    rolled credits not null,
    parent_id text,
    origin_at instant not null,
    generation integer not null check (generation >= 0),
    invoice_id text,
    created_at instant not null,
    actor jsonb not null,
    reason jsonb,
    primary key (team_id, grant_id),
    unique (team_id, kind, sequence),
    foreign key (team_id, kind) references accounts,
    constraint grants_l2 check (amount = available + held + used + expired + voided + rolled)
  ) with (fillfactor = 70)`,
  // On the state, not on what is left: a charge then changes no indexed column, and its update stays within the page.
  sql`create index grants_open on grants (team_id, kind) where state <> 'ended'`,
  sql`create index grants_newest on grants (team_id, created_at, grant_id collate "C")`,

  sql`create table entries (
    team_id text not null,
    kind credit_kind not null,
    sequence bigint not null check (sequence > 0),
    entry_id text not null,
    transaction_id text not null,
    type text not null,
    amount bigint not null check (amount <> 0),
    grant_id text not null,
    balance_before credits not null,
    balance_after credits not null,
    effective_at instant not null,
    recorded_at instant not null,
    charge_id text,
    request_id text not null,
    actor jsonb not null,
    reason jsonb,
    primary key (team_id, kind, sequence),
    constraint entries_l24 check (balance_after = balance_before + amount)
  )`,
  sql`create index entries_by_charge on entries (team_id, charge_id) where charge_id is not null`,
  sql`create index entries_by_grant on entries (team_id, grant_id, sequence)`,

  sql`create table usage_records (
    team_id text not null,
    usage_id text not null,
    kind credit_kind not null,
    at instant not null,
    operation text not null,
    cost credits not null,
    records integer not null check (records >= 0),
    window_hits integer not null check (window_hits >= 0),
    charge_id text check ((charge_id is null) = (cost = 0)),
    request_id text not null,
    api_key_id text,
    member_id text,
    balance_after credits not null,
    ordinal bigint generated always as identity,
    primary key (team_id, ordinal)
  )`,
  sql`create index usage_records_by_time on usage_records (team_id, at)`,
  sql`create unique index usage_records_by_charge on usage_records (team_id, charge_id) where charge_id is not null`,

  sql`create table access_windows (
    team_id text not null,
    company_id text not null,
    window_id text not null,
    opened_at instant not null,
    ends_at instant not null check (ends_at >= opened_at),
    charge_id text not null,
    request_id text not null,
    ordinal bigint generated always as identity,
    primary key (team_id, window_id),
    constraint access_windows_l27 exclude using gist
      (team_id with =, company_id with =, int8range(opened_at, ends_at) with &&)
  )`,
  sql`create index access_windows_of_company on access_windows (team_id, company_id, opened_at)`,
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
  sql`create index idempotency_keys_by_time on idempotency_keys (at)`,

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

  ...['entries', 'usage_records', 'audit_records'].map(
    (table) => sql`create trigger ${sql.raw(table)}_append_only before update or delete or truncate
      on ${sql.table(table)} for each statement execute function refuse_change()`,
  ),
]
