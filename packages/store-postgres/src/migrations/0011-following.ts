import { type Kysely, sql } from 'kysely'

/**
 * Lets the ledger be followed by position. Entries lie nearly in its order, so a summary of each stretch of pages finds the
 * newest of them, and costs a charge nothing: PostgreSQL makes it afterwards.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index entries_by_position on entries using brin (position)
    with (pages_per_range = 32, autosummarize = on)`.execute(db)
}
