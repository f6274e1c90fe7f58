import { type Migration, Migrator } from 'kysely/migration'
import type pg from 'pg'
import { createQueryDatabase } from './connection/query-database.ts'
import * as ledger from './migrations/0001-ledger.ts'
import * as people from './migrations/0002-people.ts'
import * as catalogue from './migrations/0003-catalogue.ts'
import * as lines from './migrations/0004-lines.ts'
import * as commitments from './migrations/0005-commitments.ts'
import * as creations from './migrations/0006-creations.ts'
import * as days from './migrations/0007-days.ts'
import * as staffAccess from './migrations/0008-staff-access.ts'
import * as approvals from './migrations/0009-approvals.ts'
import * as following from './migrations/0011-following.ts'
import * as standing from './migrations/0012-standing.ts'
import * as reports from './migrations/0013-reports.ts'

/** In the order of their names. One that has been released is never edited. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-ledger': ledger,
  '0002-people': people,
  '0003-catalogue': catalogue,
  '0004-lines': lines,
  '0005-commitments': commitments,
  '0006-creations': creations,
  '0007-days': days,
  '0008-staff-access': staffAccess,
  '0009-approvals': approvals,
  '0011-following': following,
  '0012-standing': standing,
  '0013-reports': reports,
}

/**
 * Brings the database to the newest shape. Safe to run at every start and by many processes at once: an advisory lock
 * lets one work while the others wait, and all of it is one transaction.
 *
 * @throws Error when a migration fails; then none of them has happened.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const migrator = new Migrator({
    db: createQueryDatabase(pool),
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
