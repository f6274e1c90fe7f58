import type { AuditFilter, AuditLog } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'

export function createAuditLog(audits: readonly AuditRecord[]): AuditLog {
  return {
    listAudit: async (filter, page) =>
      pageNewestFirst('audit', audits, page, (record) => matchesFilter(record, filter)),
  }
}

function matchesFilter(record: AuditRecord, filter: AuditFilter): boolean {
  return (
    (filter.actorId === null || record.actor.id === filter.actorId) &&
    (filter.teamId === null || record.teamId === filter.teamId) &&
    (filter.action === null || record.action === filter.action) &&
    (filter.target === null || record.target === filter.target) &&
    (filter.reasonCode === null || record.reason?.code === filter.reasonCode) &&
    (filter.requestId === null || record.requestId === filter.requestId) &&
    (filter.ip === null || record.ip === filter.ip) &&
    (filter.auditId === null || record.id === filter.auditId) &&
    (filter.from === null || record.at >= filter.from) &&
    (filter.to === null || record.at < filter.to)
  )
}
