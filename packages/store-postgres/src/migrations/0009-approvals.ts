import { sql, type Kysely } from 'kysely'

/** Writes that wait for a second person, grants in bulk, and how each ended: one end at most, which nothing changes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table approvals (
    approval_id text primary key,
    operation text not null,
    team_id text references teams,
    bulk_grant_id text unique,
    path jsonb not null,
    body jsonb not null,
    version text,
    request_hash text not null,
    idempotency_key text not null,
    moves jsonb not null,
    effects jsonb not null,
    reason jsonb not null,
    requested_by jsonb not null,
    requested_by_id text not null,
    requested_at instant not null,
    expires_at instant not null,
    ordinal bigint generated always as identity,
    unique (requested_by_id, idempotency_key)
  )`,
  sql`create unique index approvals_newest on approvals (ordinal)`,
  sql`create index approvals_of_team on approvals (team_id, ordinal)`,
  sql`create index approvals_by_expiry on approvals (expires_at)`,

  sql`create table warrant_ends (
    warrant_id text primary key,
    outcome text not null check (outcome in ('run', 'rejected', 'withdrawn', 'stale', 'failed')),
    at instant not null,
    actor jsonb not null,
    note text,
    made_id text,
    failure jsonb
  )`,
  sql`create trigger warrant_ends_append_only before update or delete or truncate
    on warrant_ends for each statement execute function refuse_change()`,

  sql`create table bulk_grants (
    bulk_grant_id text primary key,
    name text,
    csv_hash text not null,
    idempotency_key text not null,
    created_by jsonb not null,
    created_by_id text not null,
    created_at instant not null,
    counts jsonb not null,
    totals jsonb not null,
    finished_at instant,
    ordinal bigint generated always as identity,
    unique (created_by_id, idempotency_key)
  )`,
  sql`create unique index bulk_grants_newest on bulk_grants (ordinal)`,
  sql`create index bulk_grants_at_work on bulk_grants (ordinal) where finished_at is null`,

  // The end of a line is a warrant's: written in the transaction of its grant, so a line is granted once.
  sql`create table bulk_grant_lines (
    bulk_grant_id text not null references bulk_grants,
    line bigint not null,
    warrant_id text not null unique,
    cells jsonb not null,
    team jsonb,
    team_id text,
    kind text,
    given jsonb,
    errors jsonb not null,
    warnings jsonb not null,
    primary key (bulk_grant_id, line)
  )`,
  sql`create index bulk_grant_lines_of_account on bulk_grant_lines (bulk_grant_id, team_id, kind, line)`,
]
