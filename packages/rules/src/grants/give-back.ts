import { endOf } from './grant-state.ts'
import type { AccountDraft, EntryDraft } from '../accounts/account-draft.ts'
import { periodBoundary, periodIndexAt } from '../calendar/period-boundary.ts'
import { decideRollover, isRollable } from '../due/decide-rollover.ts'
import { rolledCreditsAlive, rolledGrant } from '../due/roll-over.ts'
import { addCredits, type Credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { EntryType } from '../model/entry.ts'
import type { Grant, GrantEnd } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** Credits that go back to a grant: out of a hold, or out of what was used. */
export interface Return {
  readonly grantId: string
  readonly amount: Credits
  readonly from: 'held' | 'used'
  readonly at: Instant
  /** What the lines of it have in common. */
  readonly line: Pick<EntryDraft, 'transactionId' | 'chargeId' | 'actor' | 'reason'> & {
    readonly holdId: string | null
  }
  /** Ended again means forfeited, also by a rollover: something else stands in for it. */
  readonly isReissued: boolean
}

/**
 * Gives credits back to their grant. To one that has ended they come back for an instant only: they are ended again as it
 * was, in the same transaction and with both lines visible. Credits of a grant that has rolled over roll over too.
 *
 * @returns how the grant had ended; null when the credits are available again.
 * @see credit-rules, sections 6 and 7
 */
export function giveBack(draft: AccountDraft, back: Return): GrantEnd | null {
  const grant = draft.grantById(back.grantId)
  const end = endOfReturn(draft, grant, back.at)
  const taken: Grant = { ...grant, [back.from]: subtractCredits(grant[back.from], back.amount) }
  book(draft, back, back.from === 'held' ? 'release' : 'refund', back.amount, grant.id)
  if (end === null) {
    draft.changeGrant(grant, { ...taken, available: addCredits(grant.available, back.amount) })
    return null
  }
  endAgain(draft, grant, taken, end, back)
  return end
}

/** A drained grant of a plan would have rolled over at its period's end, had these credits been there. */
function endOfReturn(draft: AccountDraft, grant: Grant, at: Instant): GrantEnd | null {
  const end = endOf(grant, at)
  if (end === null || grant.state === 'ended' || grant.expiresAt === null || !isRollable(grant)) return end
  const { anchorAt } = draft
  const { timeZone } = draft.account
  const index = periodIndexAt(anchorAt, timeZone, grant.expiresAt)
  return periodBoundary(anchorAt, timeZone, index) === grant.expiresAt ? 'rollover' : 'expiry'
}

function endAgain(draft: AccountDraft, grant: Grant, taken: Grant, end: GrantEnd, back: Return): void {
  const { amount } = back
  const ended: Grant = { ...taken, state: 'ended', endedBy: end }
  switch (end) {
    case 'expiry':
      draft.changeGrant(grant, { ...ended, expired: addCredits(grant.expired, amount) })
      draft.expiredAgain.push({ grant, amount, at: back.at })
      book(draft, back, 'expiry', -amount, grant.id)
      return
    case 'void':
      draft.changeGrant(grant, { ...ended, voided: addCredits(grant.voided, amount) })
      book(draft, back, 'void', -amount, grant.id)
      return
    case 'rollover':
      draft.changeGrant(grant, { ...ended, rolled: addCredits(grant.rolled, amount) })
      rollOverAgain(draft, grant, back)
  }
}

/** The formula of the period's end, asked for what has come back since. */
function rollOverAgain(draft: AccountDraft, grant: Grant, back: Return): void {
  const { at, amount } = back
  const { anchorAt, period } = draft
  const decision = decideRollover(
    { ...grant, amount, available: amount },
    draft.rolloverRule,
    rolledCreditsAlive(draft.currentGrants(), at),
    at,
    { anchorAt, timeZone: draft.account.timeZone, boundaryIndex: period === null ? 0 : period.index },
  )
  const carry = back.isReissued ? noCredits : decision.carry
  draft.lots.push({ ...decision, at, grant, carry, forfeit: subtractCredits(amount, carry) })
  book(draft, back, 'rollover_out', -carry, grant.id)
  book(draft, back, 'rollover_forfeit', carry - amount, grant.id)
  if (carry === 0) return
  const child = draft.addGrant(rolledGrant(draft.id('grant'), grant, at, { ...decision, carry }))
  book(draft, back, 'rollover_in', carry, child.id)
}

function book(draft: AccountDraft, back: Return, type: EntryType, amount: number, grantId: string): void {
  if (amount === 0) return
  const heldAmount = type === 'release' ? -amount : 0
  draft.addEntry({ ...back.line, type, amount, heldAmount, grantId, effectiveAt: back.at })
}
