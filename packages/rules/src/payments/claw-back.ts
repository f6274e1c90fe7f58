import type { AccountDraft } from '../accounts/account-draft.ts'
import type { ClawBackCommand } from '../command.ts'
import { burnOrder } from '../grants/burn-order.ts'
import { type GrantSlice, isSpendable } from '../grants/take-slices.ts'
import {
  addCredits,
  type Credits,
  credits,
  lesserCredits,
  noCredits,
  subtractCredits,
} from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Payment } from '../model/payment.ts'
import { auditOf, effectOf, jsonOfBalance, staffVersionConflict } from '../staff/staff-write.ts'
import { takeAway } from '../staff/take-away.ts'
import { accept, refuse, refuseField, type RefusedVerdict, type Verdict } from '../verdict.ts'

/**
 * Takes back credits of a payment that was refunded or disputed: what of them is still available, and over all claw-backs
 * never more than the payment granted (L16). What was reissued for its grant counts as its credits too.
 *
 * @see credit-rules, section 7
 */
export function decideClawBack(
  draft: AccountDraft,
  payments: ReadonlyMap<string, Payment>,
  command: ClawBackCommand,
): Verdict {
  if (command.amount === 0) return refuseField('amount', 'must be at least 1')
  const payment = payments.get(command.paymentId)
  if (payment === undefined || payment.kind !== command.kind) {
    return refuse({ code: 'payment_not_found', paymentId: command.paymentId })
  }
  const clawable = subtractCredits(payment.amount, payment.clawedBack)
  const asked = command.amount ?? clawable
  if (asked > clawable) return refuseAsTooMuch(payment, clawable, asked)
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const found = sliceUpTo(grantsOf(draft, payment), asked)
  const slices = takeAway(draft, command, 'claw_back', found)
  const taken = credits(slices.reduce((sum, slice) => sum + slice.amount, 0))
  const after: Payment = { ...payment, clawedBack: addCredits(payment.clawedBack, taken) }
  const effect = effectOf(draft, command, before)
  const missing = subtractCredits(asked, taken)
  draft.trace.push(`claw_back: ${payment.id}: takes ${taken} of ${asked} asked, ${missing} are gone`)
  const audit = auditOf(draft, command, {
    action: 'payment.claw_back',
    target: payment.id,
    before: jsonOfBalance(before),
    after: jsonOfBalance(effect.after),
  })
  return accept(
    { type: 'claw_back', payment: after, taken, missing, slices, ...effect },
    { payments: [after], audits: [audit] },
  )
}

function refuseAsTooMuch(payment: Payment, clawable: Credits, required: Credits): RefusedVerdict {
  return refuse({ code: 'claw_back_exceeds_payment', paymentId: payment.id, clawable, required }, [
    `claw_back: ${payment.id} granted ${payment.amount}, ${payment.clawedBack} were clawed back, ${required} is too much`,
  ])
}

/** The payment's own grant first, then what was reissued for it. */
function grantsOf(draft: AccountDraft, payment: Payment): readonly Grant[] {
  return draft
    .currentGrants()
    .filter((grant) => isSpendable(grant, draft.now) && isOfPayment(grant, payment))
    .toSorted(
      (a, b) => Number(b.id === payment.grantId) - Number(a.id === payment.grantId) || burnOrder(a, b),
    )
}

function isOfPayment(grant: Grant, { grantId, invoiceId }: Payment): boolean {
  if (grant.id === grantId) return true
  if (grant.source !== 'refund') return false
  return grant.parentId === grantId || (invoiceId !== null && grant.invoiceId === invoiceId)
}

function sliceUpTo(grants: readonly Grant[], amount: Credits): readonly GrantSlice[] {
  const slices: GrantSlice[] = []
  let missing = amount
  for (const grant of grants) {
    if (missing === noCredits) break
    const taken = lesserCredits(grant.available, missing)
    slices.push({ grant, amount: taken })
    missing = subtractCredits(missing, taken)
  }
  return slices
}
