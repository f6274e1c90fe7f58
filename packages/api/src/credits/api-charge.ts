import type {
  Charge as ApiCharge,
  ChargeDetail as ApiChargeDetail,
  Refund as ApiRefund,
  Slice as ApiSlice,
} from '@scrip/contract'
import {
  type Credits,
  type Entry,
  type Grant,
  type Refund,
  type UsageRecord,
  addCredits,
  credits,
  explainCharge,
  noCredits,
} from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { ChargeRecord } from '../ports/ledger.ts'

/** A usage record is a charge when its cost is above zero, and then it has a charge id. */
export function toApiCharge(usage: UsageRecord, chargeId: string): ApiCharge {
  return {
    id: chargeId,
    kind: usage.kind,
    amount: usage.cost,
    operation: usage.operation,
    records: usage.records,
    window_hits: usage.windowHits,
    charged_at: toApiInstant(usage.at),
    api_key_id: usage.apiKeyId,
    member_id: usage.memberId,
    request_id: usage.requestId,
    balance_after: usage.balanceAfter,
  }
}

/**
 * @param record its slices in the order in which they were taken.
 * @param grants those that paid, at least.
 */
export function toApiChargeDetail(
  { usage, slices, refunds }: ChargeRecord,
  chargeId: string,
  grants: readonly Grant[],
): ApiChargeDetail {
  const grantOf = new Map(grants.map((grant) => [grant.id, grant]))
  const paid = slices.map((entry) => {
    const grant = grantOf.get(entry.grantId)
    if (grant === undefined) throw new Error(`the grant ${entry.grantId} of a slice is gone`)
    return { entry, grant, amount: amountOf(entry) }
  })
  const holdId = slices[0]?.holdId ?? null
  return {
    ...toApiCharge(usage, chargeId),
    refunded: sumOf(refunds.map(({ amount }) => amount)),
    refunds: refunds.map(toApiRefund),
    hold_id: holdId,
    slices: paid.map((slice) => toApiSlice(slice, refunds)),
    explanation: [...explainCharge({ usage, holdId, slices: paid })],
  }
}

interface PaidSlice {
  readonly entry: Entry
  readonly grant: Grant
  readonly amount: Credits
}

function toApiSlice({ entry, grant, amount }: PaidSlice, refunds: readonly Refund[]): ApiSlice {
  const refunded = refunds.flatMap(({ slices }) => slices).filter(({ grantId }) => grantId === grant.id)
  return {
    entry_id: entry.id,
    grant_id: grant.id,
    amount,
    refunded: sumOf(refunded.map((slice) => slice.amount)),
    grant_source: grant.source,
    grant_class: grant.class,
    grant_priority: grant.priority,
    grant_expires_at: toApiNullableInstant(grant.expiresAt),
    balance_after: entry.balanceAfter,
  }
}

function toApiRefund(refund: Refund): ApiRefund {
  return {
    amount: refund.amount,
    refunded_at: toApiInstant(refund.at),
    reason_code: refund.reason.code,
  }
}

/** What one entry took: out of what was available, or out of a hold. */
function amountOf(entry: Entry): Credits {
  return credits(-entry.amount - entry.heldAmount)
}

function sumOf(amounts: readonly Credits[]): Credits {
  return amounts.reduce(addCredits, noCredits)
}
