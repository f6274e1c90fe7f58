import { closeWindows } from './close-windows.ts'
import { refundedOf, unwindSlices } from './unwind-slices.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { RefundChargeCommand } from '../command.ts'
import { giveBack } from '../grants/give-back.ts'
import type { ChargeView, Slice } from '../model/charge-view.ts'
import { addCredits, type Credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Refund, RefundSlice } from '../model/refund.ts'
import { auditOf, effectOf, jsonOfBalance, staffVersionConflict } from '../staff/staff-write.ts'
import { accept, refuse, refuseField, type RefusedVerdict, type Verdict } from '../verdict.ts'

/**
 * Gives back all or part of a charge, never more than it took (L14): last slice first. What goes back to a grant that has
 * ended is ended again, or becomes a new grant when `reissue` says so. A reveal's windows close with it (L30).
 *
 * @see credit-rules, section 7
 */
export function decideRefundCharge(
  draft: AccountDraft,
  charges: ReadonlyMap<string, ChargeView>,
  command: RefundChargeCommand,
): Verdict {
  const { chargeId } = command
  const invalid = judgeFields(draft, command)
  if (invalid !== null) return invalid
  const charge = charges.get(chargeId)
  if (charge === undefined || charge.usage.kind !== command.kind) {
    return refuse({ code: 'charge_not_found', chargeId })
  }
  const refundable = subtractCredits(charge.usage.cost, refundedOf(charge))
  const amount = command.amount ?? refundable
  if (amount > refundable || amount === 0) {
    return refuse({ code: 'refund_exceeds_charge', chargeId, refundable, required: amount }, [
      `refund_charge: ${chargeId} has ${refundable} left to refund, ${amount} is too much`,
    ])
  }
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  return refund(draft, command, charge, { amount, refundable })
}

function judgeFields(draft: AccountDraft, command: RefundChargeCommand): RefusedVerdict | null {
  if (command.amount === 0) return refuseField('amount', 'must be at least 1')
  const expiresAt = command.reissue?.expiresAt ?? null
  if (expiresAt !== null && expiresAt <= draft.now)
    return refuseField('reissue.expires_at', 'must be after now')
  return null
}

function refund(
  draft: AccountDraft,
  command: RefundChargeCommand,
  charge: ChargeView,
  of: { readonly amount: Credits; readonly refundable: Credits },
): Verdict {
  const before = draft.balance()
  const unwound = unwindInto(draft, command, unwindSlices(charge, of.amount))
  const closedWindows = closeWindows(charge, addCredits(refundedOf(charge), of.amount), draft.now)
  const effect = effectOf(draft, command, before)
  const { usage } = charge
  const refunded: Refund = {
    id: draft.id('rfd'),
    teamId: command.teamId,
    kind: command.kind,
    chargeId: command.chargeId,
    at: draft.now,
    amount: of.amount,
    slices: unwound.slices,
    closedWindowIds: closedWindows.map((window) => window.id),
    operation: usage.operation,
    apiKeyId: usage.apiKeyId,
    memberId: usage.memberId,
    requestId: command.requestId,
    actor: command.actor,
    reason: command.reason,
  }
  draft.trace.push(
    `refund_charge: ${command.chargeId} gets back ${of.amount} of ${of.refundable} → available ${effect.after.available}`,
  )
  const audit = auditOf(draft, command, {
    action: 'charge.refund',
    target: command.chargeId,
    before: jsonOfBalance(before),
    after: jsonOfBalance(effect.after),
  })
  return accept(
    {
      type: 'refund',
      refund: refunded,
      refundable: subtractCredits(of.refundable, of.amount),
      endedAgain: unwound.endedAgain,
      reissuedGrants: unwound.reissued,
      closedWindows,
      ...effect,
    },
    { refunds: [refunded], closedWindows, audits: [audit] },
  )
}

interface Unwound {
  readonly slices: readonly RefundSlice[]
  readonly endedAgain: Credits
  readonly reissued: readonly Grant[]
}

function unwindInto(draft: AccountDraft, command: RefundChargeCommand, unwound: readonly Slice[]): Unwound {
  const { actor, reason, chargeId } = command
  const line = { transactionId: draft.id('txn'), chargeId, holdId: null, actor, reason }
  const slices: RefundSlice[] = []
  const reissued: Grant[] = []
  let endedAgain = noCredits
  for (const { grantId, amount } of unwound) {
    const isReissued = command.reissue !== null
    const end = giveBack(draft, { grantId, amount, from: 'used', at: draft.now, line, isReissued })
    if (end !== null && command.reissue === null) endedAgain = addCredits(endedAgain, amount)
    const grant =
      end !== null && command.reissue !== null
        ? reissue(draft, draft.grantById(grantId), { amount, expiresAt: command.reissue.expiresAt, line })
        : null
    if (grant !== null) reissued.push(grant)
    slices.push({ grantId, amount, reissuedGrantId: grant === null ? null : grant.id })
  }
  return { slices, endedAgain, reissued }
}

/** Stands in for what its origin can no longer give: as paid or unpaid as that was, and of the same invoice. */
function reissue(
  draft: AccountDraft,
  origin: Grant,
  made: Pick<Grant, 'amount' | 'expiresAt'> & { readonly line: Parameters<typeof giveBack>[1]['line'] },
): Grant {
  const { actor, reason } = made.line
  const grant = draft.addGrant({
    ...origin,
    id: draft.id('grant'),
    amount: made.amount,
    source: 'refund',
    effectiveAt: draft.now,
    expiresAt: made.expiresAt,
    state: 'live',
    endedBy: null,
    available: made.amount,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: origin.id,
    createdAt: draft.now,
    actor,
    reason,
  })
  draft.addEntry({
    ...made.line,
    type: 'grant',
    amount: made.amount,
    grantId: grant.id,
    effectiveAt: draft.now,
  })
  return grant
}
