import type { AccountDraft } from './account-draft.ts'
import type { Actor } from '../model/actor.ts'
import { noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** Smaller burns first; a grant that nobody gave a priority stands in the middle. */
export const defaultPriority = 100

/** What a plan gives for one period, or once: books it unless it is still ahead. Null when the plan gives nothing. */
export function addPlanGrant(
  draft: AccountDraft,
  span: { readonly effectiveAt: Instant; readonly expiresAt: Instant | null },
  bookedAs: { readonly transactionId: () => string; readonly actor: Actor },
): Grant | null {
  const { account } = draft
  const amount = account.terms.creditsPerPeriod
  if (amount === 0) return null
  const isPending = span.effectiveAt > draft.now
  const grant = draft.addGrant({
    id: draft.id('grant'),
    teamId: account.teamId,
    kind: account.kind,
    amount,
    source: account.terms.source,
    class: account.terms.class,
    priority: defaultPriority,
    effectiveAt: span.effectiveAt,
    expiresAt: span.expiresAt,
    state: isPending ? 'pending' : 'live',
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
    reason: null,
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
    reason: null,
  })
  return grant
}
