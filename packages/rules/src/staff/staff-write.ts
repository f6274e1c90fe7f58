import type { AccountDraft } from '../accounts/account-draft.ts'
import type { CreateGrantCommand, SetRolloverRuleCommand } from '../command.ts'
import type { AuditRecord } from '../model/audit-record.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

type StaffCommand = CreateGrantCommand | SetRolloverRuleCommand

/** The person decided on an account that has changed since; what is due by now counts as a change. */
export function staffVersionConflict(draft: AccountDraft, command: StaffCommand): RefusedVerdict | null {
  const { expectedVersion } = command
  if (expectedVersion === null || expectedVersion === draft.version) return null
  return refuse({ code: 'version_conflict', expected: expectedVersion, current: draft.version }, [
    `${command.type}: version ${expectedVersion} was seen, ${draft.version} is current`,
  ])
}

/** Kept in the transaction of the act, so that there is never one without the other. */
export function auditOf(
  draft: AccountDraft,
  command: StaffCommand,
  act: Pick<AuditRecord, 'action' | 'target' | 'before' | 'after'>,
): AuditRecord {
  return {
    id: draft.id('aud'),
    at: draft.now,
    actor: command.actor,
    action: act.action,
    target: act.target,
    teamId: command.teamId,
    reason: command.reason,
    before: act.before,
    after: act.after,
    requestId: command.requestId,
    ip: command.ip,
  }
}
