import type { StaffUsageRow, UsageRow as ApiUsageRow } from '@scrip/contract'
import { type Cell, toCsv } from '../http/csv.ts'
import type { UsageRow } from '../ports/ledger.ts'

export function toApiUsageRow(row: UsageRow): ApiUsageRow {
  return {
    day: row.day,
    operation: row.operation,
    member_id: row.memberId,
    api_key_id: row.apiKeyId,
    kind: row.kind,
    credits: row.credits,
    refunded: row.refunded,
    records: row.records,
    requests: row.requests,
    window_hits: row.windowHits,
  }
}

export function toApiStaffUsageRow(row: UsageRow, teamNames: ReadonlyMap<string, string>): StaffUsageRow {
  const teamName = row.teamId === null ? null : (teamNames.get(row.teamId) ?? null)
  return { ...toApiUsageRow(row), team_id: row.teamId, team_name: teamName }
}

const columns = [
  'day',
  'operation',
  'member_id',
  'api_key_id',
  'kind',
  'credits',
  'refunded',
  'records',
  'requests',
  'window_hits',
] as const
export const staffUsageColumns = ['team_id', 'team_name', ...columns] as const

export function toUsageCsv(rows: readonly ApiUsageRow[]): string {
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

export function toStaffUsageCsv(rows: readonly StaffUsageRow[]): string {
  return toCsv(staffUsageColumns, rows.map(staffUsageCells))
}

export function staffUsageCells(row: StaffUsageRow): readonly Cell[] {
  return staffUsageColumns.map((column) => row[column])
}
