import { findUnendedGrant } from './find-grant.ts'
import { auditOf, effectOf, jsonOfBalance, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { VoidGrantCommand } from '../command.ts'
import { liveInBurnOrder } from '../grants/burn-order.ts'
import { addCredits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import { accept, isRefused, type Verdict } from '../verdict.ts'

/**
 * Ends a grant by taking what of it is available (L15). Used stays used; what is held is voided when its hold gives it back.
 * A grant that is still ahead is booked and voided in one transaction, so that the ledger tells of it.
 *
 * @see credit-rules, section 7
 */
export function decideVoidGrant(draft: AccountDraft, command: VoidGrantCommand): Verdict {
  const grant = findUnendedGrant(draft, command.grantId)
  if (isRefused(grant)) return grant
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const voided = voidGrant(draft, command, grant)
  const effect = effectOf(draft, command, before)
  draft.trace.push(
    `void_grant: ${grant.id} loses ${grant.available}, ${grant.held} stay held → available ${effect.after.available}`,
  )
  const audit = auditOf(draft, command, {
    action: 'grant.void',
    target: grant.id,
    before: jsonOfBalance(before),
    after: jsonOfBalance(effect.after),
  })
  return accept(
    { type: 'grant', grant: voided, burnOrder: liveInBurnOrder(draft.currentGrants()), ...effect },
    { audits: [audit] },
  )
}

function voidGrant(draft: AccountDraft, command: VoidGrantCommand, grant: Grant): Grant {
  const { actor, reason } = command
  const line = { transactionId: draft.id('txn'), grantId: grant.id, chargeId: null, actor, reason }
  const effectiveAt = draft.now
  if (grant.state === 'pending') draft.addEntry({ ...line, type: 'grant', amount: grant.amount, effectiveAt })
  if (grant.available > 0) draft.addEntry({ ...line, type: 'void', amount: -grant.available, effectiveAt })
  return draft.changeGrant(grant, {
    ...grant,
    state: 'ended',
    endedBy: 'void',
    available: noCredits,
    voided: addCredits(grant.voided, grant.available),
  })
}
