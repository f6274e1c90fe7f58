import { endHold } from './end-hold.ts'
import { findOpenHold } from './find-open-hold.ts'
import { takeFromHold } from './take-from-hold.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { expiringOf, usageRecordOf } from '../calls/book-charge.ts'
import type { CaptureHoldCommand } from '../command.ts'
import { credits, subtractCredits } from '../model/credits.ts'
import { accept, isRefused, refuse, refuseField, type Verdict } from '../verdict.ts'

/**
 * Takes all or part of what is held and ends the hold: the rest goes back, last slice first. Within what is held it never
 * fails for funds (L11).
 *
 * @see credit-rules, section 6
 */
export function decideCaptureHold(draft: AccountDraft, command: CaptureHoldCommand): Verdict {
  const { kind, holdId, operation, records } = command
  if (command.amount === 0)
    return refuseField('amount', 'must be at least 1; release the hold to take nothing')
  const hold = findOpenHold(draft, holdId)
  if (isRefused(hold)) return hold
  const cost = command.amount ?? hold.held
  if (cost > hold.held) {
    return refuse({ code: 'hold_insufficient', holdId, kind, required: cost, held: hold.held }, [
      `${operation}: needs ${cost}, ${holdId} has ${hold.held}: nothing is taken`,
    ])
  }
  // Calls may have taken all of it before: then the capture just ends the hold.
  const chargeId = cost === 0 ? null : draft.id('chg')
  const transactionId = draft.id('txn')
  const { actor } = command
  const taken = takeFromHold(draft, hold, cost, { transactionId, chargeId, actor })
  const ended = endHold(draft, taken.hold, {
    state: 'captured',
    at: draft.now,
    line: { transactionId, actor, reason: null },
  })
  const released = subtractCredits(ended.released, hold.released)
  draft.trace.push(
    `${operation}: ${holdId}: takes ${cost}, gives back ${released} → available ${draft.available()}`,
  )
  return accept(
    {
      type: 'hold',
      kind,
      hold: ended,
      cost,
      chargeId,
      slices: taken.slices,
      released,
      remaining: credits(draft.available()),
      expiring: expiringOf(draft),
    },
    {
      usageRecords:
        chargeId === null ? [] : [usageRecordOf(draft, command, { cost, records, windowHits: 0, chargeId })],
    },
  )
}
