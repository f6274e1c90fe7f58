import { type Kysely, sql } from 'kysely'

/**
 * What an account's revision was when anything but consumption last changed it. While it is the remembered one, a look needs
 * to read what consumption moves and nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table accounts add column standing bigint not null default 0`.execute(db)
}
