import { auditOf, effectOf, jsonOfBalance, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { CreateGrantCommand } from '../command.ts'
import { liveInBurnOrder } from '../grants/burn-order.ts'
import { noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'
import type { GrantResult } from '../outcome.ts'
import { accept, refuseField, type RefusedVerdict, type Verdict } from '../verdict.ts'

/**
 * Gives a team credits. A grant for later is kept pending: it has no entry and is in no balance until it becomes effective.
 * A preview answers with the version that the write must name, so that nothing came in between.
 */
export function decideCreateGrant(draft: AccountDraft, command: CreateGrantCommand): Verdict {
  const effectiveAt = command.effectiveAt ?? draft.now
  const invalid = judgeFields(draft, command, effectiveAt)
  if (invalid !== null) return invalid
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const grant = addGrant(draft, command, effectiveAt)
  const effect = effectOf(draft, command, before)
  draft.trace.push(
    `create_grant: ${grant.amount} ${grant.kind} to ${grant.id} (${grant.state}) → available ${effect.after.available}`,
  )
  const result: GrantResult = {
    type: 'grant',
    grant,
    burnOrder: liveInBurnOrder(draft.currentGrants()),
    ...effect,
  }
  const audit = auditOf(draft, command, {
    action: 'grant.create',
    target: grant.id,
    before: jsonOfBalance(before),
    after: jsonOfBalance(effect.after),
  })
  return accept(result, { audits: [audit] })
}

function judgeFields(
  draft: AccountDraft,
  command: CreateGrantCommand,
  effectiveAt: Instant,
): RefusedVerdict | null {
  if (command.amount === 0) return refuseField('amount', 'must be at least 1')
  if (command.source === 'rollover' || command.source === 'refund') {
    return refuseField(
      'source',
      `a grant of source ${command.source} has a parent, so only the rules make one`,
    )
  }
  if (!Number.isSafeInteger(command.priority)) return refuseField('priority', 'must be a whole number')
  if (effectiveAt < draft.now) return refuseField('effective_at', 'must not be in the past')
  if (command.expiresAt !== null && command.expiresAt <= effectiveAt) {
    return refuseField('expires_at', 'must be after now and after effective_at')
  }
  return null
}

function addGrant(draft: AccountDraft, command: CreateGrantCommand, effectiveAt: Instant): Grant {
  const isPending = effectiveAt > draft.now
  const grant = draft.addGrant({
    id: draft.id('grant'),
    teamId: command.teamId,
    kind: command.kind,
    amount: command.amount,
    source: command.source,
    class: command.class,
    priority: command.priority,
    effectiveAt,
    expiresAt: command.expiresAt,
    state: isPending ? 'pending' : 'live',
    endedBy: null,
    available: command.amount,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: null,
    originAt: effectiveAt,
    generation: 0,
    invoiceId: command.invoiceId,
    createdAt: draft.now,
    actor: command.actor,
    reason: command.reason,
  })
  if (isPending) return grant
  draft.addEntry({
    transactionId: draft.id('txn'),
    type: 'grant',
    amount: grant.amount,
    grantId: grant.id,
    effectiveAt,
    chargeId: null,
    actor: command.actor,
    reason: command.reason,
  })
  return grant
}
