import { rollOver } from './roll-over.ts'
import { isRollable, rollsOver } from './decide-rollover.ts'
import { nextPeriodStartOf } from './next-due.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { changeTerms } from '../accounts/change-terms.ts'
import { addPlanGrant } from '../accounts/plan-grant.ts'
import { instantText } from '../calendar/instant-text.ts'
import { periodBoundary } from '../calendar/period-boundary.ts'
import { burnOrder } from '../grants/burn-order.ts'
import { endHold } from '../holds/end-hold.ts'
import type { Account } from '../model/account.ts'
import { systemActor } from '../model/actor.ts'
import { addCredits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Hold } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { PlanTerms } from '../model/plan.ts'

/** Told of what is booked, for a preview that must show more than the draft keeps. */
export interface DueObserver {
  readonly expired: (grant: Grant, at: Instant) => void
  readonly periodBegan: (ended: Account['period'], grant: Grant | null) => void
}

const nobody: DueObserver = { expired: () => undefined, periodBegan: () => undefined }

/**
 * Books everything that has fallen due by the draft's `now`, instant by instant, each effective at its own. Every decision
 * starts with it, so no outcome depends on whether a job has run, and booking twice books once (L17, L19).
 */
export function bookDue(draft: AccountDraft, observer: DueObserver = nobody): void {
  for (let at = draft.nextDueAt(); at !== null && at <= draft.now; at = draft.nextDueAt()) {
    const firedBefore = draft.fired.length
    bookInstant(draft, at, observer)
    if (draft.fired.length === firedBefore) {
      throw new InvariantError(
        'next_due_wrong',
        `nothing falls due at ${at}, which the account names as its next instant`,
      )
    }
  }
}

/**
 * At one instant: holds, expiries, rollover, the new period's grant, activations. One transaction for all. Holds come first,
 * so that what they give back to a grant that ends just then is expired or rolled over with the rest of it.
 */
function bookInstant(draft: AccountDraft, at: Instant, observer: DueObserver): void {
  const transactionId = once(() => draft.id('txn'))
  if (draft.nextHoldExpiresAt() === at) {
    for (const hold of draft.holds.expiringAt(at)) expireHold(draft, hold, at, transactionId)
  }
  const isPeriodEnd = draft.period !== null && draft.period.to === at
  const dying = draft.currentGrants().filter((grant) => grant.state === 'live' && grant.expiresAt === at)
  dying.sort(burnOrder)
  for (const grant of dying) {
    if (isPeriodEnd && rollsOver(grant, at)) continue
    expire(draft, grant, at, { transactionId, isPeriodEnd })
    observer.expired(grant, at)
  }
  if (isPeriodEnd) {
    for (const grant of dying) if (rollsOver(grant, at)) rollOver(draft, grant, at, transactionId)
  }
  if (nextPeriodStartOf(draft) === at) {
    const ended = draft.period
    observer.periodBegan(ended, beginPeriod(draft, at, transactionId))
  }
  const starting = draft
    .currentGrants()
    .filter((grant) => grant.state === 'pending' && grant.effectiveAt === at)
  starting.sort(burnOrder)
  for (const grant of starting) activate(draft, grant, at, transactionId)
}

function expireHold(draft: AccountDraft, hold: Hold, at: Instant, transactionId: () => string): void {
  const ended = endHold(draft, hold, {
    state: 'expired',
    at,
    line: { transactionId: transactionId(), actor: systemActor, reason: null },
  })
  draft.fire({ at, type: 'hold_expiry', grantId: null, holdId: hold.id })
  draft.trace.push(`${instantText(at)}: ${hold.id} expires and gives back ${ended.released - hold.released}`)
}

function expire(
  draft: AccountDraft,
  grant: Grant,
  at: Instant,
  end: { readonly transactionId: () => string; readonly isPeriodEnd: boolean },
): void {
  draft.changeGrant(grant, {
    ...grant,
    state: 'ended',
    // Nothing is available to roll over, but what its holds give back later will be.
    endedBy: end.isPeriodEnd && isRollable(grant) ? 'rollover' : 'expiry',
    available: noCredits,
    expired: addCredits(grant.expired, grant.available),
  })
  draft.fire({ at, type: 'expiry', grantId: grant.id, holdId: null })
  draft.trace.push(`${instantText(at)}: ${grant.id} expires with ${grant.available} left`)
  if (grant.available === 0) return
  draft.addEntry({
    transactionId: end.transactionId(),
    type: 'expiry',
    amount: -grant.available,
    grantId: grant.id,
    effectiveAt: at,
    chargeId: null,
    actor: systemActor,
    reason: null,
  })
}

function beginPeriod(draft: AccountDraft, at: Instant, transactionId: () => string): Grant | null {
  const { anchorAt } = draft
  const { timeZone } = draft.account
  if (draft.nextTerms !== null) changeTermsAtPeriodEnd(draft, draft.nextTerms, at)
  if (draft.terms.recurrence !== 'monthly') return endLastPeriod(draft, at)
  const index = draft.period === null ? 0 : draft.period.index + 1
  const to = periodBoundary(anchorAt, timeZone, index + 1)
  draft.beginPeriod({ index, from: at, to })
  const grant = addPlanGrant(draft, { effectiveAt: at, expiresAt: to }, { transactionId, actor: systemActor })
  draft.fire({ at, type: 'period', grantId: grant === null ? null : grant.id, holdId: null })
  draft.trace.push(
    `${instantText(at)}: period ${index} begins with ${grant === null ? 0 : grant.amount} credits`,
  )
  return grant
}

function changeTermsAtPeriodEnd(draft: AccountDraft, terms: PlanTerms, at: Instant): void {
  changeTerms(draft, terms, at)
  draft.fire({ at, type: 'plan_change', grantId: null, holdId: null })
  draft.trace.push(`${instantText(at)}: the plan is ${terms.planId} from now on`)
}

/** The plan was cancelled: no period follows, and what was bought stays under its own expiry. */
function endLastPeriod(draft: AccountDraft, at: Instant): null {
  draft.beginPeriod(null)
  draft.fire({ at, type: 'period', grantId: null, holdId: null })
  draft.trace.push(`${instantText(at)}: the last period ends`)
  return null
}

function activate(draft: AccountDraft, grant: Grant, at: Instant, transactionId: () => string): void {
  draft.changeGrant(grant, { ...grant, state: 'live' })
  draft.fire({ at, type: 'activation', grantId: grant.id, holdId: null })
  draft.trace.push(`${instantText(at)}: ${grant.id} becomes effective with ${grant.amount} credits`)
  draft.addEntry({
    transactionId: transactionId(),
    type: 'grant',
    amount: grant.amount,
    grantId: grant.id,
    effectiveAt: at,
    chargeId: null,
    actor: grant.actor,
    reason: grant.reason,
  })
}

/** An instant that books no entry needs no transaction, so its id is made when the first entry asks. */
function once(make: () => string): () => string {
  let made: string | null = null
  return () => (made ??= make())
}
