import { sql, type Kysely } from 'kysely'

/** The idempotency keys of what the staff make outside of any account: teams and API keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table creations (
    staff_id text not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    at instant not null,
    made_id text not null,
    salt text,
    primary key (staff_id, operation, key)
  )`.execute(db)
  await sql`create index creations_by_time on creations (at)`.execute(db)
  await sql`create index staff_sessions_by_time on staff_sessions (last_seen_at)`.execute(db)
}
