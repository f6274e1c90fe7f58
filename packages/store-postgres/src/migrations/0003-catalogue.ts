import { catalogueMigration } from '@scrip/catalogue'
import { type Kysely, sql } from 'kysely'

/** The records that are sold. Their tables follow from the filters, so `@scrip/catalogue` writes them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of catalogueMigration) await sql.raw(statement).execute(db)
}
