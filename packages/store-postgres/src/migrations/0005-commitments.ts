import { type Kysely, sql } from 'kysely'

/** What stands beside the balance: holds, refunds, payments, and budgets with their counters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table holds (
    team_id text not null,
    hold_id text not null,
    kind credit_kind not null,
    amount credits not null check (amount > 0),
    held credits not null,
    captured credits not null,
    released credits not null,
    slices json not null,
    state text not null check (state in ('open', 'captured', 'released', 'expired')),
    label text,
    api_key_id text,
    member_id text,
    budget_ids json not null,
    created_at instant not null,
    expires_at instant not null check (expires_at > created_at),
    ended_at instant,
    request_id text not null,
    actor json not null,
    ordinal bigint generated always as identity,
    primary key (team_id, hold_id),
    foreign key (team_id, kind) references accounts,
    check (amount = held + captured + released),
    constraint holds_l10 check ((state = 'open') = (ended_at is null) and (state = 'open' or held = 0))
  ) with (fillfactor = 80)`,
  sql`create index holds_open on holds (team_id, kind, expires_at) where state = 'open'`,
  sql`create index holds_newest on holds (team_id, ordinal)`,

  sql`create table refunds (
    team_id text not null,
    refund_id text not null,
    kind credit_kind not null,
    charge_id text not null,
    at instant not null,
    amount credits not null check (amount > 0),
    slices jsonb not null,
    closed_window_ids jsonb not null,
    operation text not null,
    api_key_id text,
    member_id text,
    request_id text not null,
    actor jsonb not null,
    reason jsonb not null,
    ordinal bigint generated always as identity,
    primary key (team_id, refund_id)
  )`,
  sql`create index refunds_of_charge on refunds (team_id, charge_id, ordinal)`,
  sql`create index refunds_by_time on refunds (at)`,
  sql`select make_append_only('refunds')`,

  sql`create table payments (
    team_id text not null,
    payment_id text not null,
    kind credit_kind not null,
    grant_id text not null,
    amount credits not null,
    clawed_back credits not null,
    invoice_id text,
    recorded_at instant not null,
    primary key (team_id, payment_id),
    foreign key (team_id, kind) references accounts,
    constraint payments_l16 check (clawed_back <= amount)
  )`,

  sql`create table budgets (
    team_id text not null,
    budget_id text not null,
    kind credit_kind not null,
    scope text not null check (scope in ('api_key', 'member', 'team')),
    scope_id text not null,
    "window" text not null check ("window" in ('day', 'month', 'lifetime')),
    "limit" credits not null,
    created_at instant not null,
    ordinal bigint generated always as identity,
    primary key (team_id, budget_id),
    unique (team_id, kind, scope, scope_id, "window"),
    foreign key (team_id, kind) references accounts
  )`,
  sql`create table budget_counters (
    team_id text not null,
    budget_id text not null,
    kind credit_kind not null,
    used credits not null,
    from_at instant not null,
    to_at instant,
    primary key (team_id, budget_id),
    foreign key (team_id, budget_id) references budgets on delete cascade
  ) with (fillfactor = 50)`,

  // Only their state moves: what was locked and read is there when it is written.
  ...['accounts', 'grants', 'holds', 'payments', 'access_windows'].map(
    (table) => sql`create trigger ${sql.raw(table)}_stay before delete or truncate
      on ${sql.table(table)} for each statement execute function refuse_change()`,
  ),
]
