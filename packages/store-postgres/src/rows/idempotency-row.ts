import { type IdempotencyRecord, instant, type Result } from '@scrip/rules'
import { parseJson } from './parse-json-once.ts'
import { bigint, json, text, type Columns } from './column.ts'

export interface IdempotencyRow {
  readonly team_id: string
  readonly operation: string
  readonly key: string
  readonly request_hash: string
  readonly at: number
  readonly answer: string
}

export function fromIdempotencyRow(row: IdempotencyRow): IdempotencyRecord {
  return {
    teamId: row.team_id,
    operation: row.operation,
    key: row.key,
    requestHash: row.request_hash,
    at: instant(row.at),
    answer: parseJson<Result>(row.answer),
  }
}

export const idempotencyKey: Columns<IdempotencyRecord> = {
  team_id: text((record) => record.teamId),
  operation: text((record) => record.operation),
  key: text((record) => record.key),
}

export const idempotencyAt: Columns<IdempotencyRecord> = {
  at: bigint((record) => record.at),
}

export const idempotencyAnswer: Columns<IdempotencyRecord> = {
  request_hash: text((record) => record.requestHash),
  answer: json((record) => record.answer),
}
