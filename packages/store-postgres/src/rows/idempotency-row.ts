import { type IdempotencyRecord, instant, type Result } from '@scrip/rules'

export interface IdempotencyRow {
  readonly team_id: string
  readonly operation: string
  readonly key: string
  readonly request_hash: string
  readonly at: number
  readonly answer: Result
}

export function fromIdempotencyRow(row: IdempotencyRow): IdempotencyRecord {
  return {
    teamId: row.team_id,
    operation: row.operation,
    key: row.key,
    requestHash: row.request_hash,
    at: instant(row.at),
    answer: row.answer,
  }
}

export function toIdempotencyRow(record: IdempotencyRecord): IdempotencyRow {
  return {
    team_id: record.teamId,
    operation: record.operation,
    key: record.key,
    request_hash: record.requestHash,
    at: record.at,
    answer: record.answer,
  }
}
