import type { AccountDraft, EntryDraft } from '../accounts/account-draft.ts'
import type { Slice } from '../model/charge-view.ts'
import {
  addCredits,
  type Credits,
  credits,
  lesserCredits,
  noCredits,
  subtractCredits,
} from '../model/credits.ts'
import type { Hold, HoldSlice } from '../model/hold.ts'
import { InvariantError } from '../model/invariant-error.ts'

/**
 * Turns held credits into used ones, in the order of the hold's slices; also out of a grant that has ended meanwhile, for
 * what is held stays the caller's (L11).
 *
 * @returns the hold as it is from now on, still open, and the slices of the charge.
 * @throws InvariantError when the hold has less.
 */
export function takeFromHold(
  draft: AccountDraft,
  hold: Hold,
  amount: Credits,
  line: Pick<EntryDraft, 'transactionId' | 'chargeId' | 'actor'>,
): { readonly hold: Hold; readonly slices: readonly Slice[] } {
  let missing = amount
  const slices: Slice[] = []
  const after: HoldSlice[] = []
  for (const slice of hold.slices) {
    const taken = lesserCredits(slice.held, missing)
    after.push({
      ...slice,
      held: subtractCredits(slice.held, taken),
      captured: addCredits(slice.captured, taken),
    })
    if (taken === 0) continue
    missing = subtractCredits(missing, taken)
    slices.push({ grantId: slice.grantId, amount: taken })
    const grant = draft.grantById(slice.grantId)
    draft.changeGrant(grant, {
      ...grant,
      held: subtractCredits(grant.held, taken),
      used: addCredits(grant.used, taken),
    })
    draft.addEntry({
      ...line,
      type: 'capture',
      amount: 0,
      heldAmount: -taken,
      grantId: grant.id,
      effectiveAt: draft.now,
      holdId: hold.id,
      reason: null,
    })
  }
  if (missing > noCredits)
    throw new InvariantError('L11', `${hold.id} has ${credits(hold.held)}, not ${amount}`)
  const changed: Hold = {
    ...hold,
    held: subtractCredits(hold.held, amount),
    captured: addCredits(hold.captured, amount),
    slices: after,
  }
  draft.holds.change(changed)
  return { hold: changed, slices }
}
