import type { AuditRecord } from '@scrip/rules'
import type pg from 'pg'
import { prepare } from '../ledger/column-statements.ts'
import { sendWrite } from '../ledger/write-sender.ts'
import { insertAudits } from '../ledger/write-statements.ts'

/** Within the transaction of the act. */
export async function writeAudit(client: pg.PoolClient, audit: AuditRecord | null): Promise<void> {
  if (audit === null) return
  await sendWrite(client, prepare(insertAudits, [audit]))
}
