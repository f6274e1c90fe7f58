import type { AuditFilter, AuditLog, Page, PageRequest } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromAuditRow } from '../rows/audit-row.ts'

export function createAuditLog(db: QueryDatabase): AuditLog {
  return { listAudit: (filter, page) => listAudit(db, filter, page) }
}

/** Newest first. */
async function listAudit(
  db: QueryDatabase,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditRecord>> {
  let query = db
    .selectFrom('audit_records')
    .selectAll()
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (filter.actorId !== null) query = query.where('actor_id', '=', filter.actorId)
  if (filter.teamId !== null) query = query.where('team_id', '=', filter.teamId)
  if (filter.action !== null) query = query.where('action', '=', filter.action)
  if (filter.target !== null) query = query.where('target', '=', filter.target)
  if (filter.reasonCode !== null)
    query = query.where(sql<boolean>`reason is not null and reason ->> 'code' = ${filter.reasonCode}`)
  if (filter.requestId !== null) query = query.where('request_id', '=', filter.requestId)
  if (filter.ip !== null) query = query.where('ip', '=', filter.ip)
  if (filter.auditId !== null) query = query.where('audit_id', '=', filter.auditId)
  if (filter.from !== null) query = query.where('at', '>=', filter.from)
  if (filter.to !== null) query = query.where('at', '<', filter.to)
  if (page.cursor !== null) query = query.where('ordinal', '<', parseNumberCursor('audit', page.cursor))
  return toPage('audit', await query.execute(), page.limit, (row) => [row.ordinal], fromAuditRow)
}
