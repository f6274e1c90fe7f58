import { sql, type Kysely } from 'kysely'

/** Writes that wait for a second person, and how each ended: one end at most, which nothing changes. */
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
]
