import type { AuditRecord } from '@scrip/rules'
import type pg from 'pg'
import { DatabaseError } from 'pg'
import { classifyError, toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import { type PreparedWrite, prepare } from '../ledger/column-statements.ts'
import { sendWrite } from '../ledger/write-sender.ts'
import { insertAudits } from '../ledger/write-statements.ts'

/** Rows and their audit record in one transaction; false, with nothing written, when somebody was first. */
export function writeOnce(
  pool: pg.Pool,
  writes: readonly PreparedWrite[],
  audit: AuditRecord,
): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    for (const write of [...writes, prepare(insertAudits, [audit])]) await sendWrite(client, write)
    return true
  }).catch((error: unknown) => {
    if (error instanceof DatabaseError && classifyError(error) === 'duplicate') return false
    throw toPortError(error)
  })
}
