import { sql, type Kysely } from 'kysely'

/** Teams, their members and keys, and the support staff. Secrets are kept as keyed hashes only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table teams (
    team_id text primary key,
    name text not null,
    domain text,
    status text not null check (status in ('active', 'suspended')),
    plan_id text not null,
    plan_version integer not null,
    next_plan_id text,
    next_plan_version integer,
    next_plan_at instant,
    time_zone text not null,
    created_at instant not null,
    last_active_at instant,
    ordinal bigint generated always as identity,
    check (num_nulls(next_plan_id, next_plan_version, next_plan_at) in (0, 3))
  )`,
  sql`create unique index teams_newest on teams (ordinal)`,

  sql`create table members (
    team_id text not null references teams,
    member_id text not null,
    email text not null,
    name text,
    role text not null check (role in ('owner', 'member')),
    created_at instant not null,
    ordinal bigint generated always as identity,
    primary key (team_id, member_id)
  )`,

  sql`create table api_keys (
    team_id text not null references teams,
    key_id text not null,
    name text not null,
    prefix text not null,
    key_hash text not null unique,
    created_at instant not null,
    expires_at instant,
    revoked_at instant,
    last_used_at instant,
    ordinal bigint generated always as identity,
    primary key (team_id, key_id)
  ) with (fillfactor = 80)`,

  sql`create table staff_users (
    staff_id text primary key,
    email text not null,
    name text not null,
    role text not null check (role in ('viewer', 'support', 'billing_admin', 'owner')),
    password_hash text
  )`,
  sql`create unique index staff_users_by_email on staff_users (lower(email))`,

  sql`create table staff_sessions (
    token_hash text primary key,
    staff_id text not null references staff_users,
    csrf_token text not null,
    created_at instant not null,
    last_seen_at instant not null
  )`,

  sql`create table staff_tokens (
    token_hash text primary key,
    staff_id text not null references staff_users
  )`,
]
