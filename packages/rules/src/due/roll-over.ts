import { decideRollover, type RolloverDecision } from './decide-rollover.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { instantText } from '../calendar/instant-text.ts'
import { systemActor } from '../model/actor.ts'
import { addCredits, type Credits, noCredits } from '../model/credits.ts'
import type { EntryType } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** Ends one grant at its period's end: what the rule carries becomes a new grant, the rest is forfeited (L18). */
export function rollOver(draft: AccountDraft, grant: Grant, at: Instant, transactionId: () => string): void {
  const { anchorAt } = draft
  const { timeZone } = draft.account
  const boundaryIndex = draft.period === null ? 0 : draft.period.index + 1
  const stillLive = rolledCreditsAlive(draft.currentGrants(), at)
  const decision = decideRollover(grant, draft.rolloverRule, stillLive, at, {
    anchorAt,
    timeZone,
    boundaryIndex,
  })
  draft.lots.push({ at, grant, ...decision })
  draft.changeGrant(grant, {
    ...grant,
    state: 'ended',
    endedBy: 'rollover',
    available: noCredits,
    rolled: addCredits(grant.rolled, grant.available),
  })
  const book = (type: EntryType, amount: number, grantId: string): void => {
    if (amount === 0) return
    const transaction = { transactionId: transactionId(), effectiveAt: at, chargeId: null }
    draft.addEntry({ ...transaction, type, amount, grantId, actor: systemActor, reason: null })
  }
  book('rollover_out', -decision.carry, grant.id)
  book('rollover_forfeit', -decision.forfeit, grant.id)
  if (decision.carry > 0)
    book(
      'rollover_in',
      decision.carry,
      draft.addGrant(rolledGrant(draft.id('grant'), grant, at, decision)).id,
    )
  draft.fire({ at, type: 'rollover', grantId: grant.id, holdId: null })
  draft.trace.push(
    `${instantText(at)}: ${grant.id} rolls over ${decision.carry} of ${decision.unused} unused. ${decision.why}`,
  )
}

/** Rolled-over credits that stay beyond the boundary: what `max_amount` leaves room beside. */
export function rolledCreditsAlive(grants: readonly Grant[], boundary: Instant): Credits {
  let alive = noCredits
  for (const grant of grants) {
    if (grant.source !== 'rollover' || grant.state !== 'live') continue
    if (grant.expiresAt !== null && grant.expiresAt <= boundary) continue
    alive = addCredits(alive, addCredits(grant.available, grant.held))
  }
  return alive
}

/** What is carried stays paid, and keeps its priority, its invoice and the instant of its purchase. */
export function rolledGrant(
  id: string,
  parent: Grant,
  at: Instant,
  decision: RolloverDecision,
): Omit<Grant, 'sequence'> {
  return {
    id,
    teamId: parent.teamId,
    kind: parent.kind,
    amount: decision.carry,
    source: 'rollover',
    class: 'paid',
    priority: parent.priority,
    effectiveAt: at,
    expiresAt: decision.expiresAt,
    state: 'live',
    endedBy: null,
    available: decision.carry,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: parent.id,
    originAt: parent.originAt,
    generation: parent.generation + 1,
    invoiceId: parent.invoiceId,
    createdAt: at,
    actor: systemActor,
    reason: null,
  }
}
