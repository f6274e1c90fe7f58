import { type Actor, type AuditRecord, instant, type JsonValue, type Reason } from '@scrip/rules'
import { bigint, jsonb, text, type Columns } from './column.ts'

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

export const auditColumns: Columns<AuditRecord> = {
  audit_id: text((audit) => audit.id),
  at: bigint((audit) => audit.at),
  actor: jsonb((audit) => audit.actor),
  actor_id: text((audit) => audit.actor.id),
  action: text((audit) => audit.action),
  target: text((audit) => audit.target),
  team_id: text((audit) => audit.teamId),
  reason: jsonb((audit) => audit.reason),
  before: jsonb((audit) => audit.before),
  after: jsonb((audit) => audit.after),
  request_id: text((audit) => audit.requestId),
  ip: text((audit) => audit.ip),
}
