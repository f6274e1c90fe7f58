import type { AccountDraft } from '../accounts/account-draft.ts'
import type { Command, StaffCommand } from '../command.ts'
import { auditOf } from '../staff/staff-write.ts'
import type { Result } from '../outcome.ts'
import { accept, refuse, type AcceptedVerdict, type Verdict } from '../verdict.ts'
import { creditsMoved, isStaffCommand } from './credits-moved.ts'
import { isAboveLimit } from './role-limits.ts'
import type { Warrant, WarrantEnd } from './warrant.ts'

/**
 * Whether whoever gave the command may move that much. It is asked last, when all else is well, so that nobody is sent for a
 * second person in vain; and in a preview not at all. What runs under a warrant ends it in the same transaction.
 */
export function withAuthority(draft: AccountDraft, command: Command, verdict: Verdict): Verdict {
  if (verdict.status === 'refused' || !isStaffCommand(command) || command.dryRun) return verdict
  const { moveLimit, kind } = command
  if (moveLimit !== undefined) {
    const amount = creditsMoved(command, verdict.result)
    if (isAboveLimit(amount, moveLimit)) {
      return refuse({ code: 'approval_required', kind, amount, limit: moveLimit }, [
        `${command.type}: ${amount} ${kind} is above the limit of ${moveLimit}`,
      ])
    }
  }
  return command.warrant === undefined ? verdict : underWarrant(draft, command, command.warrant, verdict)
}

function underWarrant(
  draft: AccountDraft,
  command: StaffCommand,
  warrant: Warrant,
  { result, side }: AcceptedVerdict,
): AcceptedVerdict {
  const end: WarrantEnd = {
    id: warrant.id,
    outcome: 'run',
    at: draft.now,
    actor: warrant.approvedBy,
    note: warrant.note,
    madeId: madeBy(result),
    failure: null,
  }
  const audits = side?.audits ?? []
  return accept(result, {
    ...side,
    audits: warrant.type === 'approval' ? [...audits, approvalAudit(draft, command, warrant)] : audits,
    warrantEnds: [end],
  })
}

function madeBy(result: Result): string | null {
  switch (result.type) {
    case 'grant':
      return result.grant.id
    case 'refund':
      return result.refund.id
    case 'plan':
      return result.grant?.id ?? null
    default:
      return null
  }
}

/** The act itself is the requester's; this is the second person's part in it. */
function approvalAudit(draft: AccountDraft, command: StaffCommand, warrant: Warrant) {
  const { requestedBy, approvedBy, note } = warrant
  const audit = auditOf(draft, command, {
    action: 'approval.approve',
    target: warrant.id,
    before: { state: 'open' },
    after: { state: 'run', requestedBy: requestedBy.label, approvedBy: approvedBy.label, note },
  })
  return { ...audit, actor: approvedBy }
}
