import type { CreditKind, EntryType } from '@scrip/rules'
import { bigint, text, type Columns } from './column.ts'

/** Zones change their offset at whole quarters of an hour, so all instants of a quarter are on one day everywhere. */
export const millisecondsPerQuarter = 900_000

/** What one spender burnt on one operation within a quarter of an hour; nobody is the empty text. */
export interface UsageTotalRow {
  readonly team_id: string
  readonly kind: CreditKind
  /** Where it begins, in milliseconds. */
  readonly quarter: number
  readonly operation: string
  readonly api_key_id: string
  readonly member_id: string
  /** Taken out of what was available. */
  readonly charged: number
  /** Taken out of holds. */
  readonly captured: number
  readonly refunded: number
  readonly records: number
  readonly requests: number
  readonly window_hits: number
}

/** What took effect within a quarter of an hour, type by type, but for charges and captures. */
export interface EntryTotalRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly quarter: number
  readonly type: EntryType
  readonly amount: number
  readonly held_amount: number
}

export function quarterOf(at: number): number {
  return Math.floor(at / millisecondsPerQuarter) * millisecondsPerQuarter
}

export const usageTotalKey: Columns<UsageTotalRow> = {
  team_id: text((total) => total.team_id),
  kind: text((total) => total.kind),
  quarter: bigint((total) => total.quarter),
  operation: text((total) => total.operation),
  api_key_id: text((total) => total.api_key_id),
  member_id: text((total) => total.member_id),
}

export const usageTotalSums: Columns<UsageTotalRow> = {
  charged: bigint((total) => total.charged),
  captured: bigint((total) => total.captured),
  refunded: bigint((total) => total.refunded),
  records: bigint((total) => total.records),
  requests: bigint((total) => total.requests),
  window_hits: bigint((total) => total.window_hits),
}

export const entryTotalKey: Columns<EntryTotalRow> = {
  team_id: text((total) => total.team_id),
  kind: text((total) => total.kind),
  quarter: bigint((total) => total.quarter),
  type: text((total) => total.type),
}

export const entryTotalSums: Columns<EntryTotalRow> = {
  amount: bigint((total) => total.amount),
  held_amount: bigint((total) => total.held_amount),
}
