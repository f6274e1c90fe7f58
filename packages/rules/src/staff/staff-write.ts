import type { AccountDraft } from '../accounts/account-draft.ts'
import type { StaffCommand } from '../command.ts'
import type { Balance } from '../model/account.ts'
import type { AuditRecord } from '../model/audit-record.ts'
import type { JsonValue } from '../model/usage-record.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

/** The person decided on an account that has changed since; what is due by now counts as a change. */
export function staffVersionConflict(draft: AccountDraft, command: StaffCommand): RefusedVerdict | null {
  const { expectedVersion } = command
  if (expectedVersion === null || expectedVersion === draft.version) return null
  return refuse({ code: 'version_conflict', expected: expectedVersion, current: draft.version }, [
    `${command.type}: version ${expectedVersion} was seen, ${draft.version} is current`,
  ])
}

/** Raises the version. A preview answers with the one that its write must name. */
export function raiseVersion(draft: AccountDraft, command: StaffCommand): number {
  const seen = draft.version
  draft.version += 1
  return command.dryRun ? seen : draft.version
}

/** What a staff write did to the balance: `before` was taken when the write began. */
export function effectOf(
  draft: AccountDraft,
  command: StaffCommand,
  before: Balance,
): { readonly before: Balance; readonly after: Balance; readonly version: number } {
  return { before, after: draft.balance(), version: raiseVersion(draft, command) }
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

export function jsonOfBalance(balance: Balance): JsonValue {
  return { ...balance }
}
