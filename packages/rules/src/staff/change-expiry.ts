import { findUnendedGrant } from './find-grant.ts'
import { auditOf, effectOf, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { ChangeExpiryCommand } from '../command.ts'
import { liveInBurnOrder } from '../grants/burn-order.ts'
import { accept, isRefused, refuseField, type Verdict } from '../verdict.ts'

/**
 * Moves the end of a grant that has not come yet. A line of no credits tells the ledger, so that the state at any instant
 * can be told from it (L25).
 */
export function decideChangeExpiry(draft: AccountDraft, command: ChangeExpiryCommand): Verdict {
  const { expiresAt } = command
  const grant = findUnendedGrant(draft, command.grantId)
  if (isRefused(grant)) return grant
  if (expiresAt === grant.expiresAt) return refuseField('expires_at', 'is the expiry that the grant has')
  if (expiresAt !== null && (expiresAt <= draft.now || expiresAt <= grant.effectiveAt)) {
    return refuseField('expires_at', 'must be after now and after effective_at; void the grant to end it now')
  }
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const changed = draft.changeGrant(grant, { ...grant, expiresAt })
  draft.addEntry({
    transactionId: draft.id('txn'),
    type: 'expiry_change',
    amount: 0,
    grantId: grant.id,
    effectiveAt: draft.now,
    chargeId: null,
    expiryChange: { from: grant.expiresAt, to: expiresAt },
    actor: command.actor,
    reason: command.reason,
  })
  const effect = effectOf(draft, command, before)
  draft.trace.push(`change_expiry: ${grant.id} from ${grant.expiresAt ?? 'never'} to ${expiresAt ?? 'never'}`)
  const audit = auditOf(draft, command, {
    action: 'grant.change_expiry',
    target: grant.id,
    before: { expiresAt: grant.expiresAt },
    after: { expiresAt },
  })
  return accept(
    { type: 'grant', grant: changed, burnOrder: liveInBurnOrder(draft.currentGrants()), ...effect },
    { audits: [audit] },
  )
}
