import type { AccountDraft } from '../accounts/account-draft.ts'
import { giveBack, type Return } from '../grants/give-back.ts'
import { addCredits, noCredits } from '../model/credits.ts'
import type { Hold, HoldSlice, HoldState } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'

/** How a hold ends; what is still held goes back. */
export interface HoldEnd {
  readonly state: Exclude<HoldState, 'open'>
  readonly at: Instant
  readonly line: Pick<Return['line'], 'transactionId' | 'actor' | 'reason'>
}

/**
 * Ends a hold, once (L10): what it still holds goes back to the grants it came from, last slice first (L12), and to the
 * budgets that counted it.
 *
 * @returns the hold as it is from now on.
 */
export function endHold(draft: AccountDraft, hold: Hold, end: HoldEnd): Hold {
  const slices: HoldSlice[] = []
  for (const slice of hold.slices.toReversed()) {
    slices.push({ ...slice, held: noCredits, released: addCredits(slice.released, slice.held) })
    if (slice.held === 0) continue
    giveBack(draft, {
      grantId: slice.grantId,
      amount: slice.held,
      from: 'held',
      at: end.at,
      line: { ...end.line, chargeId: null, holdId: hold.id },
      isReissued: false,
    })
  }
  if (hold.budgetIds.length > 0) draft.budgets.giveBack(hold, hold.held, end.at)
  const ended: Hold = {
    ...hold,
    state: end.state,
    held: noCredits,
    released: addCredits(hold.released, hold.held),
    slices: slices.toReversed(),
    endedAt: end.at,
  }
  draft.holds.change(ended)
  draft.markDueStale()
  return ended
}
