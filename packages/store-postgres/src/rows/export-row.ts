import type { ExportJob, ExportQuestion, ExportState } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { parseJson } from './parse-json-once.ts'

export interface ExportRow {
  readonly export_id: string
  readonly staff_id: string
  readonly question: string
  readonly state: ExportState
  readonly row_count: number
  readonly byte_count: number
  readonly parts: number
  readonly cursor: string | null
  readonly attempts: number
  readonly failure: string | null
  readonly created_at: number
  readonly done_at: number | null
  readonly expires_at: number
}

export function fromExportRow(row: ExportRow): ExportJob {
  return {
    id: row.export_id,
    staffId: row.staff_id,
    question: parseJson<ExportQuestion>(row.question),
    state: row.state,
    rows: row.row_count,
    bytes: row.byte_count,
    parts: row.parts,
    cursor: row.cursor,
    attempts: row.attempts,
    failure: row.failure,
    createdAt: instant(row.created_at),
    doneAt: optionalInstant(row.done_at),
    expiresAt: instant(row.expires_at),
  }
}

export function toExportRow(job: ExportJob): ExportRow {
  return {
    export_id: job.id,
    staff_id: job.staffId,
    question: JSON.stringify(job.question),
    state: job.state,
    row_count: job.rows,
    byte_count: job.bytes,
    parts: job.parts,
    cursor: job.cursor,
    attempts: job.attempts,
    failure: job.failure,
    created_at: job.createdAt,
    done_at: job.doneAt,
    expires_at: job.expiresAt,
  }
}
