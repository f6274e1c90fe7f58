import {
  type Actor,
  type CreditKind,
  credits,
  instant,
  type Reason,
  type Refund,
  type RefundSlice,
} from '@scrip/rules'
import { bigint, jsonb, text, type Columns } from './column.ts'

export interface RefundRow {
  readonly team_id: string
  readonly refund_id: string
  readonly kind: CreditKind
  readonly charge_id: string
  readonly at: number
  readonly amount: number
  readonly slices: readonly RefundSlice[]
  readonly closed_window_ids: readonly string[]
  readonly operation: string
  readonly api_key_id: string | null
  readonly member_id: string | null
  readonly request_id: string
  readonly actor: Actor
  readonly reason: Reason
}

export function fromRefundRow(row: RefundRow): Refund {
  return {
    id: row.refund_id,
    teamId: row.team_id,
    kind: row.kind,
    chargeId: row.charge_id,
    at: instant(row.at),
    amount: credits(row.amount),
    slices: row.slices,
    closedWindowIds: row.closed_window_ids,
    operation: row.operation,
    apiKeyId: row.api_key_id,
    memberId: row.member_id,
    requestId: row.request_id,
    actor: row.actor,
    reason: row.reason,
  }
}

export const refundColumns: Columns<Refund> = {
  team_id: text((refund) => refund.teamId),
  refund_id: text((refund) => refund.id),
  kind: text((refund) => refund.kind),
  charge_id: text((refund) => refund.chargeId),
  at: bigint((refund) => refund.at),
  amount: bigint((refund) => refund.amount),
  slices: jsonb((refund) => refund.slices),
  closed_window_ids: jsonb((refund) => refund.closedWindowIds),
  operation: text((refund) => refund.operation),
  api_key_id: text((refund) => refund.apiKeyId),
  member_id: text((refund) => refund.memberId),
  request_id: text((refund) => refund.requestId),
  actor: jsonb((refund) => refund.actor),
  reason: jsonb((refund) => refund.reason),
}
