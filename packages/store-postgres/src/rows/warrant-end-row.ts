import { type Actor, instant, type WarrantEnd, type WarrantOutcome } from '@scrip/rules'
import { bigint, type Columns, jsonb, text } from './column.ts'

export interface WarrantEndRow {
  readonly warrant_id: string
  readonly outcome: WarrantOutcome
  readonly at: number
  readonly actor: Actor
  readonly note: string | null
  readonly made_id: string | null
  readonly failure: WarrantEnd['failure']
}

export function fromWarrantEndRow(row: WarrantEndRow): WarrantEnd {
  return {
    id: row.warrant_id,
    outcome: row.outcome,
    at: instant(row.at),
    actor: row.actor,
    note: row.note,
    madeId: row.made_id,
    failure: row.failure,
  }
}

export const warrantEndColumns: Columns<WarrantEnd> = {
  warrant_id: text((end) => end.id),
  outcome: text((end) => end.outcome),
  at: bigint((end) => end.at),
  actor: jsonb((end) => end.actor),
  note: text((end) => end.note),
  made_id: text((end) => end.madeId),
  failure: jsonb((end) => end.failure),
}
