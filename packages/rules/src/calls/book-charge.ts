import type { AccountDraft } from '../accounts/account-draft.ts'
import type { CaptureHoldCommand, ChargeCommand, CreateHoldCommand, RevealCommand } from '../command.ts'
import { forecastExpiring } from '../due/forecast-expiries.ts'
import { takeSlices } from '../grants/take-slices.ts'
import { findOpenHold } from '../holds/find-open-hold.ts'
import { takeFromHold } from '../holds/take-from-hold.ts'
import type { Slice } from '../model/charge-view.ts'
import { addCredits, type Credits, credits, subtractCredits } from '../model/credits.ts'
import type { Hold } from '../model/hold.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { UsageRecord } from '../model/usage-record.ts'
import type { Expiring } from '../outcome.ts'
import { isRefused, refuse, type RefusedVerdict } from '../verdict.ts'

/** Credits that were taken for one call; `chargeId` is null when it cost nothing. */
export interface BookedCharge {
  readonly chargeId: string | null
  readonly slices: readonly Slice[]
  /** The hold that the call named, as it is now. */
  readonly hold: Hold | null
}

/**
 * Takes the cost of a call out of the grants or out of its hold, all or nothing (L5), and says in the trace which ones and
 * why. Refusals in order: the hold, a budget, funds.
 */
export function bookCharge(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
  cost: Credits,
  priced: string,
): BookedCharge | RefusedVerdict {
  if (command.holdId !== null) return bookOutOfHold(draft, command, command.holdId, cost, priced)
  if (cost === 0) {
    draft.trace.push(`${command.operation}: ${priced} → nothing to take`)
    return { chargeId: null, slices: [], hold: null }
  }
  const overBudget = budgetRefusal(draft, command, cost)
  if (overBudget !== null) return overBudget
  const taken = takeSlices(draft.currentGrants(), cost, draft.now)
  if (taken === null) return refuseForFunds(draft, command.operation, cost, priced)
  if (draft.budgetCount > 0) draft.budgets.count(command, cost)
  const chargeId = draft.id('chg')
  const transactionId = draft.id('txn')
  const slices: Slice[] = []
  let trace = `${command.operation}: ${priced}`
  for (const [index, { grant, amount }] of taken.entries()) {
    const left = subtractCredits(grant.available, amount)
    draft.changeGrant(grant, { ...grant, available: left, used: addCredits(grant.used, amount) })
    draft.addEntry({
      transactionId,
      type: 'charge',
      amount: -amount,
      grantId: grant.id,
      effectiveAt: draft.now,
      chargeId,
      actor: command.actor,
      reason: null,
    })
    slices.push({ grantId: grant.id, amount })
    const place = index === 0 && taken.length > 1 ? ` burns first, ${grant.available} left` : ''
    trace += ` → ${grant.id}${place}: takes ${amount}`
  }
  draft.trace.push(`${trace} → available ${draft.available()}`)
  return { chargeId, slices, hold: null }
}

/** Null when no budget stands in the way (L31). */
export function budgetRefusal(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand | CreateHoldCommand,
  required: Credits,
): RefusedVerdict | null {
  return draft.budgetCount === 0 ? null : draft.budgets.refusalOf(command, required)
}

/** The line of the usage report: written for every answered call, also when it was free. */
export function usageRecordOf(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand | CaptureHoldCommand,
  call: Pick<UsageRecord, 'cost' | 'records' | 'windowHits' | 'chargeId'>,
): UsageRecord {
  return {
    id: draft.id('use'),
    teamId: command.teamId,
    kind: draft.account.kind,
    at: draft.now,
    operation: command.operation,
    cost: call.cost,
    records: call.records,
    windowHits: call.windowHits,
    chargeId: call.chargeId,
    requestId: command.requestId,
    apiKeyId: command.apiKeyId,
    memberId: command.memberId,
    balanceAfter: credits(draft.available()),
  }
}

export function expiringOf(draft: AccountDraft): Expiring | null {
  const { anchorAt, period, rolloverRule } = draft
  const account = { anchorAt, timeZone: draft.account.timeZone, period, rolloverRule }
  return forecastExpiring(account, draft.currentGrants(), draft.now)
}

/** Available after the call. A dry run has taken nothing, so what remains after it is what was there before it. */
export function remainingAfter(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
  cost: Credits,
): Credits {
  return credits(draft.available() + (command.dryRun && command.holdId === null ? cost : 0))
}

/** @throws InvariantError when the balance says that the grants could have paid (L3). */
export function refuseForFunds(
  draft: AccountDraft,
  operation: string,
  required: Credits,
  priced: string,
): RefusedVerdict {
  const available = credits(draft.available())
  if (required <= available) {
    throw new InvariantError(
      'L3',
      `the balance has ${available} available, but its grants cannot pay ${required}`,
    )
  }
  const { kind } = draft.account
  return refuse({ code: 'insufficient_credits', kind, required, available, expiring: expiringOf(draft) }, [
    `${operation}: ${priced} → needs ${required}, has ${available}: nothing is taken`,
  ])
}

/** Budgets counted the hold when it was made, so they have no say here. */
function bookOutOfHold(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
  holdId: string,
  cost: Credits,
  priced: string,
): BookedCharge | RefusedVerdict {
  const hold = findOpenHold(draft, holdId)
  if (isRefused(hold)) return hold
  if (cost === 0) {
    draft.trace.push(`${command.operation}: ${priced} → nothing to take out of ${holdId}`)
    return { chargeId: null, slices: [], hold }
  }
  if (cost > hold.held) {
    const { kind, held } = hold
    return refuse({ code: 'hold_insufficient', holdId, kind, required: cost, held }, [
      `${command.operation}: ${priced} → needs ${cost}, ${holdId} has ${held}: nothing is taken`,
    ])
  }
  const chargeId = draft.id('chg')
  const line = { transactionId: draft.id('txn'), chargeId, actor: command.actor }
  const taken = takeFromHold(draft, hold, cost, line)
  draft.trace.push(
    `${command.operation}: ${priced} → ${holdId}: takes ${cost} of ${hold.held} → held ${taken.hold.held}`,
  )
  return { chargeId, slices: taken.slices, hold: taken.hold }
}
