import type { AccountDraft } from '../accounts/account-draft.ts'
import type { RecordPaymentCommand } from '../command.ts'
import { noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Payment } from '../model/payment.ts'
import { accept, refuseField, type Verdict } from '../verdict.ts'

/**
 * Grants what a payment bought, once per payment id however often its notice is repeated (L22). The first payment makes a
 * team paid for good: a free or trial plan gives nothing more after it, and what it gave stays until its own expiry.
 */
export function decideRecordPayment(
  draft: AccountDraft,
  payments: ReadonlyMap<string, Payment>,
  command: RecordPaymentCommand,
): Verdict {
  const { paymentId, amount, kind, expiresAt } = command
  const seen = payments.get(paymentId)
  if (seen !== undefined) {
    draft.trace.push(`record_payment: ${paymentId} was recorded before, nothing is granted`)
    const { version } = draft
    return accept({ type: 'payment', payment: seen, isNew: false, balance: draft.balance(), version }, null)
  }
  if (amount === 0) return refuseField('amount', 'must be at least 1')
  if (!Number.isSafeInteger(command.priority)) return refuseField('priority', 'must be a whole number')
  if (expiresAt !== null && expiresAt <= draft.now) return refuseField('expires_at', 'must be after now')
  const grant = addBoughtGrant(draft, command)
  draft.paidSince ??= draft.now
  endUnpaidPlan(draft)
  draft.version += 1
  const payment: Payment = {
    id: paymentId,
    teamId: command.teamId,
    kind,
    grantId: grant.id,
    amount,
    clawedBack: noCredits,
    invoiceId: command.invoiceId,
    recordedAt: draft.now,
  }
  draft.trace.push(
    `record_payment: ${paymentId} buys ${amount} ${kind} as ${grant.id} → available ${draft.available()}`,
  )
  const { version } = draft
  return accept(
    { type: 'payment', payment, isNew: true, balance: draft.balance(), version },
    { payments: [payment] },
  )
}

function endUnpaidPlan(draft: AccountDraft): void {
  const { terms, nextTerms } = draft
  if (terms.class === 'paid' || terms.recurrence !== 'monthly') return
  if (nextTerms?.class === 'paid') return
  draft.nextTerms = { ...terms, recurrence: 'none', creditsPerPeriod: noCredits }
}

function addBoughtGrant(draft: AccountDraft, command: RecordPaymentCommand): Grant {
  const { actor, amount } = command
  const grant = draft.addGrant({
    id: draft.id('grant'),
    teamId: command.teamId,
    kind: command.kind,
    amount,
    source: command.source,
    class: 'paid',
    priority: command.priority,
    effectiveAt: draft.now,
    expiresAt: command.expiresAt,
    state: 'live',
    endedBy: null,
    available: amount,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: null,
    originAt: draft.now,
    generation: 0,
    invoiceId: command.invoiceId,
    createdAt: draft.now,
    actor,
    reason: null,
  })
  draft.addEntry({
    transactionId: draft.id('txn'),
    type: 'grant',
    amount,
    grantId: grant.id,
    effectiveAt: draft.now,
    chargeId: null,
    actor,
    reason: null,
  })
  return grant
}
