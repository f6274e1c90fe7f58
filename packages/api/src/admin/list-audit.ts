import type { AuditRecord as ApiAuditRecord } from '@scrip/contract'
import type { AuditRecord } from '@scrip/rules'
import { toApiActor } from '../credits/api-grant.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toPageRequest } from '../http/page-request.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'

export async function adminListAudit(call: StaffCall<'adminListAudit'>): Promise<Answer> {
  const { query } = call.request
  const bounds = readPeriodBounds(query, 'UTC')
  if (!bounds.ok) return bounds.refused
  const filter = {
    actorId: query.actor_id ?? null,
    teamId: query.team_id ?? null,
    action: query.action ?? null,
    target: query.target ?? null,
    reasonCode: query.reason_code ?? null,
    requestId: query.request_id ?? null,
    ip: query.ip ?? null,
    auditId: query.audit_id ?? null,
    from: bounds.from,
    to: bounds.to,
  }
  const { items, nextCursor } = await call.ports.audit.listAudit(filter, toPageRequest(query))
  return answerOk({ data: items.map(toApiAuditRecord), next_cursor: nextCursor })
}

function toApiAuditRecord(record: AuditRecord): ApiAuditRecord {
  return {
    id: record.id,
    at: toApiInstant(record.at),
    actor: toApiActor(record.actor),
    // Nobody acts for somebody else yet.
    on_behalf_of: null,
    action: record.action,
    target: record.target,
    team_id: record.teamId,
    reason_code: record.reason?.code ?? null,
    note: record.reason?.note ?? null,
    ticket_url: record.reason?.ticketUrl ?? null,
    before: record.before,
    after: record.after,
    request_id: record.requestId,
    ip: record.ip,
  }
}
