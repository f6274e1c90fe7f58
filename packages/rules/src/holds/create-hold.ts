import type { AccountDraft } from '../accounts/account-draft.ts'
import { budgetRefusal, expiringOf, refuseForFunds } from '../calls/book-charge.ts'
import type { CreateHoldCommand } from '../command.ts'
import { takeSlices } from '../grants/take-slices.ts'
import { addCredits, credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { Hold, HoldSlice } from '../model/hold.ts'
import { instant } from '../model/instant.ts'
import { accept, refuseField, type Verdict } from '../verdict.ts'

/** 31 days: longer than any batch, shorter than a forgotten hold should last. */
export const holdTtlSecondsMax = 2_678_400

/**
 * Sets credits aside, all or nothing, out of the grants that a charge would take. From now on they are out of `available`
 * and counted by the budgets.
 *
 * @see credit-rules, section 6
 */
export function decideCreateHold(draft: AccountDraft, command: CreateHoldCommand): Verdict {
  const { kind, amount, ttlSeconds } = command
  if (amount === 0) return refuseField('amount', 'must be at least 1')
  if (!Number.isSafeInteger(ttlSeconds) || ttlSeconds < 1 || ttlSeconds > holdTtlSecondsMax) {
    return refuseField('ttl_seconds', `must be a whole number from 1 to ${holdTtlSecondsMax}`)
  }
  const overBudget = budgetRefusal(draft, command, amount)
  if (overBudget !== null) return overBudget
  const taken = takeSlices(draft.currentGrants(), amount, draft.now)
  if (taken === null) return refuseForFunds(draft, command.operation, amount, `hold of ${amount} ${kind}`)
  const budgetIds = draft.budgetCount === 0 ? [] : draft.budgets.count(command, amount)
  const holdId = draft.id('hld')
  const transactionId = draft.id('txn')
  const slices: HoldSlice[] = []
  for (const slice of taken) {
    const { grant } = slice
    draft.changeGrant(grant, {
      ...grant,
      available: subtractCredits(grant.available, slice.amount),
      held: addCredits(grant.held, slice.amount),
    })
    draft.addEntry({
      transactionId,
      type: 'hold',
      amount: -slice.amount,
      heldAmount: slice.amount,
      grantId: grant.id,
      effectiveAt: draft.now,
      chargeId: null,
      holdId,
      actor: command.actor,
      reason: null,
    })
    const { amount: held } = slice
    slices.push({ grantId: grant.id, amount: held, held, captured: noCredits, released: noCredits })
  }
  const hold = newHold(draft, command, { holdId, slices, budgetIds })
  draft.holds.add(hold)
  draft.markDueStale()
  draft.trace.push(`${command.operation}: ${holdId} holds ${amount} ${kind} → available ${draft.available()}`)
  return accept(
    {
      type: 'hold',
      kind,
      hold,
      cost: noCredits,
      chargeId: null,
      slices: slices.map((slice) => ({ grantId: slice.grantId, amount: slice.amount })),
      released: noCredits,
      remaining: credits(draft.available()),
      expiring: expiringOf(draft),
    },
    {},
  )
}

function newHold(
  draft: AccountDraft,
  command: CreateHoldCommand,
  made: {
    readonly holdId: string
    readonly slices: readonly HoldSlice[]
    readonly budgetIds: readonly string[]
  },
): Hold {
  return {
    id: made.holdId,
    teamId: command.teamId,
    kind: command.kind,
    amount: command.amount,
    held: command.amount,
    captured: noCredits,
    released: noCredits,
    slices: made.slices,
    state: 'open',
    label: command.label,
    apiKeyId: command.apiKeyId,
    memberId: command.memberId,
    budgetIds: made.budgetIds,
    createdAt: draft.now,
    expiresAt: instant(draft.now + command.ttlSeconds * 1000),
    endedAt: null,
    requestId: command.requestId,
    actor: command.actor,
  }
}
