import type { Charge as ApiCharge, ChargeDetail as ApiChargeDetail, Slice as ApiSlice } from '@scrip/contract'
import { type Entry, type Grant, type UsageRecord, credits, explainCharge } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

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

export interface SliceWithGrant {
  readonly entry: Entry
  readonly grant: Grant
}

/** The slices come in burn order. */
export function toApiChargeDetail(
  usage: UsageRecord,
  chargeId: string,
  slices: readonly SliceWithGrant[],
): ApiChargeDetail {
  return {
    ...toApiCharge(usage, chargeId),
    slices: slices.map(toApiSlice),
    explanation: [
      ...explainCharge({
        usage,
        slices: slices.map(({ entry, grant }) => ({ grant, amount: credits(-entry.amount) })),
      }),
    ],
  }
}

function toApiSlice({ entry, grant }: SliceWithGrant): ApiSlice {
  return {
    entry_id: entry.id,
    grant_id: grant.id,
    amount: credits(-entry.amount),
    grant_source: grant.source,
    grant_class: grant.class,
    grant_priority: grant.priority,
    grant_expires_at: toApiNullableInstant(grant.expiresAt),
    balance_after: entry.balanceAfter,
  }
}
