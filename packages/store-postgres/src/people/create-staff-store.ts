import type { StaffRows, StaffStore } from '@scrip/api/ports'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import { createClientDatabase, type QueryDatabase } from '../connection/query-database.ts'
import { prepare } from '../ledger/column-statements.ts'
import { sendWrite } from '../ledger/write-sender.ts'
import { insertAudits } from '../ledger/write-statements.ts'
import { createSessionRows } from './staff-session-rows.ts'
import { createTokenRows } from './staff-token-rows.ts'
import { createUserRows } from './staff-user-rows.ts'

/** Of all advisory locks this one is for changes of staff users. */
const staffLock = 7_370_001

/** Rows of staff users and what belongs to them. E-mail addresses are compared in any case. */
export function createStaffStore(pool: pg.Pool, db: QueryDatabase): StaffStore {
  return {
    ...createRows(db),
    inTransaction: (work) =>
      inTransaction(pool, async (client) => {
        // Staff change seldom and soon: one after the other is simple, and no rule can be raced.
        await client.query('select pg_advisory_xact_lock($1)', [staffLock])
        return work({
          ...createRows(createClientDatabase(client)),
          addAudit: (record) => sendWrite(client, prepare(insertAudits, [record])),
        })
      }).catch((error: unknown) => {
        throw toPortError(error)
      }),
  }
}

function createRows(db: QueryDatabase): Omit<StaffRows, 'addAudit'> {
  return { ...createUserRows(db), ...createSessionRows(db), ...createTokenRows(db) }
}
