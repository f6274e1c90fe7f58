import {
  type Actor,
  type CreditKind,
  credits,
  type Entry,
  type EntryType,
  instant,
  type Reason,
} from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { bigint, type Columns, computed, jsonb, text } from './column.ts'

export interface EntryRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly sequence: number
  readonly entry_id: string
  readonly transaction_id: string
  readonly type: EntryType
  readonly amount: number
  readonly held_amount: number
  readonly grant_id: string
  readonly balance_before: number
  readonly balance_after: number
  readonly effective_at: number
  readonly recorded_at: number
  readonly charge_id: string | null
  readonly hold_id: string | null
  readonly expires_from: number | null
  readonly expires_to: number | null
  readonly request_id: string
  readonly actor_type: Actor['type']
  readonly actor_id: string
  readonly actor_label: string
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
    heldAmount: row.held_amount,
    grantId: row.grant_id,
    balanceBefore: credits(row.balance_before),
    balanceAfter: credits(row.balance_after),
    effectiveAt: instant(row.effective_at),
    recordedAt: instant(row.recorded_at),
    chargeId: row.charge_id,
    holdId: row.hold_id,
    expiryChange:
      row.type === 'expiry_change'
        ? { from: optionalInstant(row.expires_from), to: optionalInstant(row.expires_to) }
        : null,
    requestId: row.request_id,
    actor: { type: row.actor_type, id: row.actor_id, label: row.actor_label },
    reason: row.reason,
  }
}

export const entryColumns: Columns<Entry> = {
  team_id: text((entry) => entry.teamId),
  kind: text((entry) => entry.kind),
  sequence: bigint((entry) => entry.sequence),
  entry_id: text((entry) => entry.id),
  transaction_id: text((entry) => entry.transactionId),
  type: text((entry) => entry.type),
  amount: bigint((entry) => entry.amount),
  held_amount: bigint((entry) => entry.heldAmount),
  grant_id: text((entry) => entry.grantId),
  balance_before: bigint((entry) => entry.balanceBefore),
  balance_after: bigint((entry) => entry.balanceAfter),
  effective_at: bigint((entry) => entry.effectiveAt),
  recorded_at: bigint((entry) => entry.recordedAt),
  charge_id: text((entry) => entry.chargeId),
  hold_id: text((entry) => entry.holdId),
  expires_from: bigint((entry) => entry.expiryChange?.from ?? null),
  expires_to: bigint((entry) => entry.expiryChange?.to ?? null),
  request_id: text((entry) => entry.requestId),
  actor_type: text((entry) => entry.actor.type),
  actor_id: text((entry) => entry.actor.id),
  actor_label: text((entry) => entry.actor.label),
  reason: jsonb((entry) => entry.reason),
}

/** Of a charge out of what is available: nearly all entries are such, so what they never have does not travel. */
export const chargeEntryColumns: Columns<Entry> = {
  ...entryColumns,
  type: computed("'charge'"),
  held_amount: computed('0'),
  effective_at: computed('new."recorded_at"'),
  hold_id: computed('null'),
  expires_from: computed('null'),
  expires_to: computed('null'),
  reason: computed('null'),
}

export function isPlainCharge(entry: Entry): boolean {
  return entry.type === 'charge' && entry.reason === null && entry.effectiveAt === entry.recordedAt
}
