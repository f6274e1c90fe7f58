import { sql, type Kysely } from 'kysely'

/** Second factors, one-time links, and tokens with a role, an expiry and an end. Secrets are kept as keyed hashes only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`alter table staff_users
    add column created_at instant not null default 0,
    add column disabled_at instant,
    add column last_signed_in_at instant,
    add column identity text unique,
    add column totp_salt text,
    add column totp_confirmed_at instant,
    add column totp_last_step bigint not null default 0,
    add column recovery_hashes text[] not null default '{}',
    add column wrong_codes integer not null default 0,
    add column codes_locked_until instant`,
  sql`alter table staff_users alter column created_at drop default`,

  // Who is signed in signs in again: their sessions know neither an id nor where they come from.
  sql`delete from staff_sessions`,
  sql`alter table staff_sessions
    add column session_id text not null unique,
    add column stepped_up_at instant,
    add column ip text,
    add column user_agent text`,
  sql`create index staff_sessions_by_person on staff_sessions (staff_id)`,

  sql`create table staff_tickets (
    token_hash text primary key,
    purpose text not null check (purpose in ('challenge', 'link')),
    staff_id text not null references staff_users,
    expires_at instant not null,
    tries_left integer not null
  )`,
  sql`create index staff_tickets_by_person on staff_tickets (staff_id)`,
  sql`create index staff_tickets_by_time on staff_tickets (expires_at)`,

  // Tokens of before go on as they were: with all rights of their person, and without an end.
  sql`alter table staff_tokens
    add column token_id text,
    add column name text not null default 'token',
    add column role text check (role in ('viewer', 'support', 'billing_admin', 'owner')),
    add column created_at instant not null default 0,
    add column expires_at instant,
    add column revoked_at instant,
    add column last_used_at instant`,
  sql`update staff_tokens set token_id = 'stok_' || md5(token_hash)`,
  sql`alter table staff_tokens
    alter column token_id set not null,
    alter column name drop default,
    alter column created_at drop default,
    add unique (token_id)`,
]
