import { type CreditKind, credits, instant, type UsageRecord } from '@scrip/rules'
import { bigint, boolean, text, type Columns } from './column.ts'

export interface UsageRecordRow {
  readonly team_id: string
  readonly usage_id: string
  readonly kind: CreditKind
  readonly at: number
  readonly operation: string
  readonly cost: number
  readonly records: number
  readonly window_hits: number
  readonly charge_id: string | null
  /** A hold paid, not what was available. */
  readonly is_captured: boolean
  /** The entries that are its slices, from the first to the last; null when it cost nothing. */
  readonly sequence_from: number | null
  readonly sequence_to: number | null
  readonly request_id: string
  readonly api_key_id: string | null
  readonly member_id: string | null
  readonly balance_after: number
}

/** What the entries of a charge tell of its usage record. */
export type ChargeLines = Pick<UsageRecordRow, 'is_captured' | 'sequence_from' | 'sequence_to'>

/** A usage record and where its slices are. */
export interface UsageLine {
  /** Of the usage record. */
  readonly id: string
  readonly usage: UsageRecord
  readonly lines: ChargeLines
}

export function fromUsageRow(row: Omit<UsageRecordRow, keyof ChargeLines>): UsageRecord {
  return {
    id: row.usage_id,
    teamId: row.team_id,
    kind: row.kind,
    at: instant(row.at),
    operation: row.operation,
    cost: credits(row.cost),
    records: row.records,
    windowHits: row.window_hits,
    chargeId: row.charge_id,
    requestId: row.request_id,
    apiKeyId: row.api_key_id,
    memberId: row.member_id,
    balanceAfter: credits(row.balance_after),
  }
}

export const usageColumns: Columns<UsageLine> = {
  team_id: text(({ usage }) => usage.teamId),
  usage_id: text(({ usage }) => usage.id),
  kind: text(({ usage }) => usage.kind),
  at: bigint(({ usage }) => usage.at),
  operation: text(({ usage }) => usage.operation),
  cost: bigint(({ usage }) => usage.cost),
  records: bigint(({ usage }) => usage.records),
  window_hits: bigint(({ usage }) => usage.windowHits),
  charge_id: text(({ usage }) => usage.chargeId),
  is_captured: boolean(({ lines }) => lines.is_captured),
  sequence_from: bigint(({ lines }) => lines.sequence_from),
  sequence_to: bigint(({ lines }) => lines.sequence_to),
  request_id: text(({ usage }) => usage.requestId),
  api_key_id: text(({ usage }) => usage.apiKeyId),
  member_id: text(({ usage }) => usage.memberId),
  balance_after: bigint(({ usage }) => usage.balanceAfter),
}
