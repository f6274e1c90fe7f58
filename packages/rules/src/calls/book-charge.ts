import type { AccountDraft } from '../accounts/account-draft.ts'
import type { ChargeCommand, RevealCommand } from '../command.ts'
import { forecastExpiring } from '../due/forecast-expiries.ts'
import { takeSlices } from '../grants/take-slices.ts'
import { addCredits, type Credits, credits, subtractCredits } from '../model/credits.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { UsageRecord } from '../model/usage-record.ts'
import type { Expiring, Slice } from '../outcome.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

/** Credits that were taken for one call; `chargeId` is null when it cost nothing. */
export interface BookedCharge {
  readonly chargeId: string | null
  readonly slices: readonly Slice[]
}

/** Takes the cost of a call out of the grants, all or nothing (L5), and says in the trace which ones and why. */
export function bookCharge(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
  cost: Credits,
  priced: string,
): BookedCharge | RefusedVerdict {
  if (cost === 0) {
    draft.trace.push(`${command.operation}: ${priced} → nothing to take`)
    return { chargeId: null, slices: [] }
  }
  const taken = takeSlices(draft.currentGrants(), cost, draft.now)
  if (taken === null) return refuseForFunds(draft, command, cost, priced)
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
  return { chargeId, slices }
}

/** The line of the usage report: written for every answered call, also when it was free. */
export function usageRecordOf(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
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
  const { anchorAt, timeZone } = draft.account
  const account = { anchorAt, timeZone, period: draft.period, rolloverRule: draft.rolloverRule }
  return forecastExpiring(account, draft.currentGrants(), draft.now)
}

/** @throws InvariantError when the balance says that the grants could have paid (L3). */
function refuseForFunds(
  draft: AccountDraft,
  command: ChargeCommand | RevealCommand,
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
  return refuse(
    {
      code: 'insufficient_credits',
      kind: draft.account.kind,
      required,
      available,
      expiring: expiringOf(draft),
    },
    [`${command.operation}: ${priced} → needs ${required}, has ${available}: nothing is taken`],
  )
}
