import type { AuditRecord } from '@scrip/rules'
import { toApiStaffEntry } from '../credits/api-entry.ts'
import type { Cell } from '../http/csv.ts'
import { toApiInstant } from '../http/instants.ts'
import { loadStaffTeams } from '../admin/staff-team.ts'
import { loadTeamNames } from '../usage/team-names.ts'
import type { ExportQuestion } from '../ports/exports.ts'
import type { EntryWithCall } from '../ports/ledger.ts'
import type { Ports } from '../ports/ports.ts'
import { staffUsageCells, staffUsageColumns, toApiStaffUsageRow } from '../usage/api-usage.ts'

export interface ExportRows {
  readonly rows: readonly (readonly Cell[])[]
  /** Null at the end. */
  readonly nextCursor: string | null
}

export type ExportPorts = Pick<Ports, 'clock' | 'ledger' | 'teams' | 'audit' | 'exports'>

const rowsPerPart = 1000

export function headerOf({ type }: ExportQuestion): readonly string[] {
  switch (type) {
    case 'ledger':
      return entryColumns
    case 'usage':
      return staffUsageColumns
    case 'audit':
      return auditColumns
    case 'teams':
      return teamColumns
  }
}

/** The rows of the next part. Memory holds one part at a time, however long the file is. */
export async function loadExportRows(
  ports: ExportPorts,
  question: ExportQuestion,
  cursor: string | null,
): Promise<ExportRows> {
  const page = { cursor, limit: rowsPerPart }
  switch (question.type) {
    case 'ledger': {
      const { items, nextCursor } = await ports.ledger.listEntries(question.filter, page)
      return { rows: items.map(toEntryCells), nextCursor }
    }
    case 'audit': {
      const { items, nextCursor } = await ports.audit.listAudit(question.filter, page)
      return { rows: items.map(toAuditCells), nextCursor }
    }
    case 'teams': {
      const { items, nextCursor } = await ports.teams.searchTeams(question.query, page)
      const teams = await loadStaffTeams(ports, items, ports.clock.now())
      return {
        rows: teams.map((team) => [
          team.id,
          team.name,
          team.domain,
          team.status,
          team.plan.id,
          team.time_zone,
          team.available.api,
          team.available.company,
          team.created_at,
          team.last_active_at,
        ]),
        nextCursor,
      }
    }
    case 'usage': {
      // The days of a report are bounded, and it is added up as a whole.
      const rows = await ports.ledger.reportUsage(question.query)
      const names = await loadTeamNames(ports, rows)
      return { rows: rows.map((row) => staffUsageCells(toApiStaffUsageRow(row, names))), nextCursor: null }
    }
  }
}

const teamColumns = [
  'team_id',
  'name',
  'domain',
  'status',
  'plan',
  'time_zone',
  'available_api',
  'available_company',
  'created_at',
  'last_active_at',
]

const entryColumns = [
  'sequence',
  'recorded_at',
  'effective_at',
  'id',
  'type',
  'amount',
  'held_amount',
  'balance_before',
  'balance_after',
  'grant_id',
  'charge_id',
  'hold_id',
  'operation',
  'api_key_id',
  'member_id',
  'actor',
  'reason_code',
  'note',
  'ticket_url',
  'request_id',
]

function toEntryCells(line: EntryWithCall): readonly Cell[] {
  const entry = toApiStaffEntry(line)
  return [
    entry.sequence,
    entry.recorded_at,
    entry.effective_at,
    entry.id,
    entry.type,
    entry.amount,
    entry.held_amount,
    entry.balance_before,
    entry.balance_after,
    entry.grant_id,
    entry.charge_id,
    entry.hold_id,
    entry.operation,
    entry.api_key_id,
    entry.member_id,
    entry.actor.label,
    entry.reason_code,
    entry.note,
    entry.ticket_url,
    entry.request_id,
  ]
}

const auditColumns = [
  'at',
  'id',
  'actor_id',
  'actor',
  'action',
  'target',
  'team_id',
  'reason_code',
  'note',
  'ticket_url',
  'before',
  'after',
  'request_id',
  'ip',
]

function toAuditCells(record: AuditRecord): readonly Cell[] {
  return [
    toApiInstant(record.at),
    record.id,
    record.actor.id,
    record.actor.label,
    record.action,
    record.target,
    record.teamId,
    record.reason?.code ?? null,
    record.reason?.note ?? null,
    record.reason?.ticketUrl ?? null,
    record.before === null ? null : JSON.stringify(record.before),
    record.after === null ? null : JSON.stringify(record.after),
    record.requestId,
    record.ip,
  ]
}
