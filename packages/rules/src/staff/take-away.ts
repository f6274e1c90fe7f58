import type { AccountDraft } from '../accounts/account-draft.ts'
import type { StaffCommand } from '../command.ts'
import type { GrantSlice } from '../grants/take-slices.ts'
import type { Slice } from '../model/charge-view.ts'
import { addCredits, subtractCredits } from '../model/credits.ts'

/** Takes available credits out of grants without a charge: they count as voided. */
export function takeAway(
  draft: AccountDraft,
  command: StaffCommand,
  type: 'adjustment' | 'claw_back',
  taken: readonly GrantSlice[],
): readonly Slice[] {
  const transactionId = draft.id('txn')
  return taken.map(({ grant, amount }) => {
    draft.changeGrant(grant, {
      ...grant,
      available: subtractCredits(grant.available, amount),
      voided: addCredits(grant.voided, amount),
    })
    draft.addEntry({
      transactionId,
      type,
      amount: -amount,
      grantId: grant.id,
      effectiveAt: draft.now,
      chargeId: null,
      actor: command.actor,
      reason: command.reason,
    })
    return { grantId: grant.id, amount }
  })
}
