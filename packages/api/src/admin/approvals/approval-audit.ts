import type { AuditRecord, JsonValue, Reason } from '@scrip/rules'
import { type StaffCall, staffActor } from '../../http/call.ts'
import type { OperationId } from '@scrip/contract'

/** What a person did about an approval. Of one that runs the ledger writes its own, in the transaction of the write. */
export function approvalAudit(
  {
    ports,
    now,
    session,
    requestId,
    ip,
  }: Pick<StaffCall<OperationId>, 'ports' | 'now' | 'session' | 'requestId' | 'ip'>,
  act: {
    readonly action: 'request' | 'approve' | 'reject' | 'withdraw' | 'stale' | 'bulk_dry_run'
    readonly target: string
    readonly teamId: string | null
    readonly reason: Reason | null
    readonly before: JsonValue
    readonly after: JsonValue
  },
): AuditRecord {
  return {
    id: ports.ids.next('aud'),
    at: now,
    actor: staffActor(session),
    action: act.action === 'bulk_dry_run' ? 'bulk_grant.dry_run' : `approval.${act.action}`,
    target: act.target,
    teamId: act.teamId,
    reason: act.reason,
    before: act.before,
    after: act.after,
    requestId,
    ip,
  }
}
