import type { AccountDraft } from './account-draft.ts'
import type { Actor, Reason } from '../model/actor.ts'
import { type Credits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** Smaller burns first; a grant that nobody gave a priority stands in the middle. */
export const defaultPriority = 100

/** What a plan gives for one period, or once: books it unless it is still ahead. Null when the plan gives nothing. */
export function addPlanGrant(
  draft: AccountDraft,
  span: { readonly effectiveAt: Instant; readonly expiresAt: Instant | null },
  bookedAs: {
    readonly transactionId: () => string
    readonly actor: Actor
    /** Null but for a change of plan. */
    readonly reason?: Reason | null
    /** A part of a period's credits; all of them unless it is given. */
    readonly amount?: Credits
  },
): Grant | null {
  const { account, terms } = draft
  const amount = bookedAs.amount ?? terms.creditsPerPeriod
  const reason = bookedAs.reason ?? null
  if (amount === 0) return null
  const isPending = span.effectiveAt > draft.now
  const grant = draft.addGrant({
    id: draft.id('grant'),
    teamId: account.teamId,
    kind: account.kind,
    amount,
    source: terms.source,
    class: terms.class,
    priority: defaultPriority,
    effectiveAt: span.effectiveAt,
    expiresAt: span.expiresAt,
    state: isPending ? 'pending' : 'live',
    endedBy: null,
    available: amount,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: null,
    originAt: span.effectiveAt,
    generation: 0,
    invoiceId: null,
    createdAt: isPending ? draft.now : span.effectiveAt,
    actor: bookedAs.actor,
    reason,
  })
  if (isPending) return grant
  draft.addEntry({
    transactionId: bookedAs.transactionId(),
    type: 'grant',
    amount,
    grantId: grant.id,
    effectiveAt: span.effectiveAt,
    chargeId: null,
    actor: bookedAs.actor,
    reason,
  })
  return grant
}
