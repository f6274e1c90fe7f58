import type { Hold as ApiHold, HoldReceipt } from '@scrip/contract'
import type { Hold, HoldResult } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

export function toApiHold(hold: Hold): ApiHold {
  return {
    id: hold.id,
    kind: hold.kind,
    amount: hold.amount,
    held: hold.held,
    captured: hold.captured,
    released: hold.released,
    state: hold.state,
    label: hold.label,
    created_at: toApiInstant(hold.createdAt),
    expires_at: toApiInstant(hold.expiresAt),
    ended_at: toApiNullableInstant(hold.endedAt),
    api_key_id: hold.apiKeyId,
    member_id: hold.memberId,
    request_id: hold.requestId,
  }
}

export function toApiHoldReceipt(result: HoldResult): HoldReceipt {
  return {
    hold: toApiHold(result.hold),
    charge_id: result.chargeId,
    cost: result.cost,
    released: result.released,
    available: result.remaining,
  }
}
