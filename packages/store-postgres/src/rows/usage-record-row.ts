import { type CreditKind, credits, instant, type UsageRecord } from '@scrip/rules'

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
  readonly request_id: string
  readonly api_key_id: string | null
  readonly member_id: string | null
  readonly balance_after: number
}

export function fromUsageRow(row: UsageRecordRow): UsageRecord {
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

export function toUsageRow(usage: UsageRecord): UsageRecordRow {
  return {
    team_id: usage.teamId,
    usage_id: usage.id,
    kind: usage.kind,
    at: usage.at,
    operation: usage.operation,
    cost: usage.cost,
    records: usage.records,
    window_hits: usage.windowHits,
    charge_id: usage.chargeId,
    request_id: usage.requestId,
    api_key_id: usage.apiKeyId,
    member_id: usage.memberId,
    balance_after: usage.balanceAfter,
  }
}
