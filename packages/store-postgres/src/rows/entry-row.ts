import {
  type Actor,
  type CreditKind,
  credits,
  type Entry,
  type EntryType,
  instant,
  type Reason,
} from '@scrip/rules'

export interface EntryRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly sequence: number
  readonly entry_id: string
  readonly transaction_id: string
  readonly type: EntryType
  readonly amount: number
  readonly grant_id: string
  readonly balance_before: number
  readonly balance_after: number
  readonly effective_at: number
  readonly recorded_at: number
  readonly charge_id: string | null
  readonly request_id: string
  readonly actor: Actor
  readonly reason: Reason | null
}

export function fromEntryRow(row: EntryRow): Entry {
  return {
    id: row.entry_id,
    teamId: row.team_id,
    kind: row.kind,
    sequence: row.sequence,
    transactionId: row.transaction_id,
    type: row.type,
    amount: row.amount,
    grantId: row.grant_id,
    balanceBefore: credits(row.balance_before),
    balanceAfter: credits(row.balance_after),
    effectiveAt: instant(row.effective_at),
    recordedAt: instant(row.recorded_at),
    chargeId: row.charge_id,
    requestId: row.request_id,
    actor: row.actor,
    reason: row.reason,
  }
}

export function toEntryRow(entry: Entry): EntryRow {
  return {
    team_id: entry.teamId,
    kind: entry.kind,
    sequence: entry.sequence,
    entry_id: entry.id,
    transaction_id: entry.transactionId,
    type: entry.type,
    amount: entry.amount,
    grant_id: entry.grantId,
    balance_before: entry.balanceBefore,
    balance_after: entry.balanceAfter,
    effective_at: entry.effectiveAt,
    recorded_at: entry.recordedAt,
    charge_id: entry.chargeId,
    request_id: entry.requestId,
    actor: entry.actor,
    reason: entry.reason,
  }
}
