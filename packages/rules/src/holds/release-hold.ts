import { endHold } from './end-hold.ts'
import { findOpenHold } from './find-open-hold.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { expiringOf } from '../calls/book-charge.ts'
import type { ReleaseHoldCommand } from '../command.ts'
import { credits, noCredits, subtractCredits } from '../model/credits.ts'
import { accept, isRefused, type Verdict } from '../verdict.ts'

/** Ends a hold and takes nothing: what it still holds goes back, last slice first (L12). */
export function decideReleaseHold(draft: AccountDraft, command: ReleaseHoldCommand): Verdict {
  const { kind, holdId, operation, actor } = command
  const hold = findOpenHold(draft, holdId)
  if (isRefused(hold)) return hold
  const ended = endHold(draft, hold, {
    state: 'released',
    at: draft.now,
    line: { transactionId: draft.id('txn'), actor, reason: null },
  })
  const released = subtractCredits(ended.released, hold.released)
  draft.trace.push(`${operation}: ${holdId} gives back ${released} → available ${draft.available()}`)
  return accept(
    {
      type: 'hold',
      kind,
      hold: ended,
      cost: noCredits,
      chargeId: null,
      slices: [],
      released,
      remaining: credits(draft.available()),
      expiring: expiringOf(draft),
    },
    {},
  )
}
