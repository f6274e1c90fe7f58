import { type Actor, type AuditRecord, instant, type JsonValue, type Reason } from '@scrip/rules'

export interface AuditRow {
  readonly audit_id: string
  readonly at: number
  readonly actor: Actor
  readonly actor_id: string
  readonly action: string
  readonly target: string
  readonly team_id: string | null
  readonly reason: Reason | null
  readonly before: JsonValue
  readonly after: JsonValue
  readonly request_id: string
  readonly ip: string | null
}

export function fromAuditRow(row: AuditRow): AuditRecord {
  return {
    id: row.audit_id,
    at: instant(row.at),
    actor: row.actor,
    action: row.action,
    target: row.target,
    teamId: row.team_id,
    reason: row.reason,
    before: row.before,
    after: row.after,
    requestId: row.request_id,
    ip: row.ip,
  }
}

export function toAuditRow(audit: AuditRecord): AuditRow {
  return {
    audit_id: audit.id,
    at: audit.at,
    actor: audit.actor,
    actor_id: audit.actor.id,
    action: audit.action,
    target: audit.target,
    team_id: audit.teamId,
    reason: audit.reason,
    before: audit.before,
    after: audit.after,
    request_id: audit.requestId,
    ip: audit.ip,
  }
}
