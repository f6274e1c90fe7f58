import { auditOf, effectOf, jsonOfBalance, staffVersionConflict } from './staff-write.ts'
import { takeAway } from './take-away.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { refuseForFunds } from '../calls/book-charge.ts'
import type { AdjustCommand } from '../command.ts'
import { takeSlices } from '../grants/take-slices.ts'
import { accept, refuseField, type Verdict } from '../verdict.ts'

/** Takes credits away in burn order, all or none. Budgets do not count it, for nobody consumed them. */
export function decideAdjust(draft: AccountDraft, command: AdjustCommand): Verdict {
  const { amount, kind } = command
  if (amount === 0) return refuseField('amount', 'must be at least 1')
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const taken = takeSlices(draft.currentGrants(), amount, draft.now)
  if (taken === null) return refuseForFunds(draft, command.type, amount, `${amount} ${kind}`)
  const slices = takeAway(draft, command, 'adjustment', taken)
  const effect = effectOf(draft, command, before)
  draft.trace.push(`adjust: ${amount} ${kind} taken away → available ${effect.after.available}`)
  const audit = auditOf(draft, command, {
    action: 'credits.adjust',
    target: `account:${kind}`,
    before: jsonOfBalance(before),
    after: jsonOfBalance(effect.after),
  })
  return accept({ type: 'adjustment', amount, slices, ...effect }, { audits: [audit] })
}
