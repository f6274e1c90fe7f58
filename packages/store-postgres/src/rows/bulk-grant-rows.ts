import { bulkLineId, type BulkGrant, type BulkLine } from '@scrip/api/ports'
import { type Actor, type CreditKind, instant } from '@scrip/rules'
import { bigint, type Columns, jsonb, text } from './column.ts'
import { fromWarrantEndRow, type WarrantEndRow } from './warrant-end-row.ts'

export interface BulkGrantRow {
  readonly bulk_grant_id: string
  readonly name: string | null
  readonly csv_hash: string
  readonly idempotency_key: string
  readonly created_by: Actor
  readonly created_by_id: string
  readonly created_at: number
  readonly counts: BulkGrant['counts']
  readonly totals: BulkGrant['totals']
  readonly finished_at: number | null
}

export interface BulkLineRow {
  readonly bulk_grant_id: string
  readonly line: number
  readonly warrant_id: string
  readonly cells: BulkLine['cells']
  readonly team: BulkLine['team']
  readonly team_id: string | null
  readonly kind: CreditKind | null
  readonly given: BulkLine['grant']
  readonly errors: BulkLine['errors']
  readonly warnings: BulkLine['warnings']
}

export function fromBulkGrantRow(row: BulkGrantRow): BulkGrant {
  return {
    id: row.bulk_grant_id,
    name: row.name,
    csvHash: row.csv_hash,
    idempotencyKey: row.idempotency_key,
    createdBy: row.created_by,
    createdAt: instant(row.created_at),
    counts: row.counts,
    totals: row.totals,
    finishedAt: row.finished_at === null ? null : instant(row.finished_at),
  }
}

export function fromBulkLineRow(row: BulkLineRow, end: WarrantEndRow | null): BulkLine {
  return {
    bulkGrantId: row.bulk_grant_id,
    line: row.line,
    cells: row.cells,
    team: row.team,
    grant: row.given,
    errors: row.errors,
    warnings: row.warnings,
    end: end === null ? null : fromWarrantEndRow(end),
  }
}

export const bulkGrantColumns: Columns<BulkGrant> = {
  bulk_grant_id: text((bulkGrant) => bulkGrant.id),
  name: text((bulkGrant) => bulkGrant.name),
  csv_hash: text((bulkGrant) => bulkGrant.csvHash),
  idempotency_key: text((bulkGrant) => bulkGrant.idempotencyKey),
  created_by: jsonb((bulkGrant) => bulkGrant.createdBy),
  created_by_id: text((bulkGrant) => bulkGrant.createdBy.id),
  created_at: bigint((bulkGrant) => bulkGrant.createdAt),
  counts: jsonb((bulkGrant) => bulkGrant.counts),
  totals: jsonb((bulkGrant) => bulkGrant.totals),
  finished_at: bigint((bulkGrant) => bulkGrant.finishedAt),
}

export const bulkLineColumns: Columns<BulkLine> = {
  bulk_grant_id: text((line) => line.bulkGrantId),
  line: bigint((line) => line.line),
  warrant_id: text((line) => bulkLineId(line.bulkGrantId, line.line)),
  cells: jsonb((line) => line.cells),
  team: jsonb((line) => line.team),
  team_id: text((line) => line.team?.id ?? null),
  kind: text((line) => line.grant?.kind ?? null),
  given: jsonb((line) => line.grant),
  errors: jsonb((line) => line.errors),
  warnings: jsonb((line) => line.warnings),
}
