import { type AccessWindow, instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { bigint, text, type Columns } from './column.ts'

export interface AccessWindowRow {
  readonly team_id: string
  readonly company_id: string
  readonly number: number
  readonly window_id: string
  readonly opened_at: number
  readonly ends_at: number
  readonly closed_at: number | null
  readonly charge_id: string
  readonly request_id: string
}

export function fromWindowRow(row: AccessWindowRow): AccessWindow {
  return {
    id: row.window_id,
    teamId: row.team_id,
    companyId: row.company_id,
    number: row.number,
    openedAt: instant(row.opened_at),
    endsAt: instant(row.ends_at),
    closedAt: optionalInstant(row.closed_at),
    chargeId: row.charge_id,
    requestId: row.request_id,
  }
}

export const windowKey: Columns<AccessWindow> = {
  team_id: text((window) => window.teamId),
  window_id: text((window) => window.id),
}

export const windowOrigin: Columns<AccessWindow> = {
  company_id: text((window) => window.companyId),
  number: bigint((window) => window.number),
  opened_at: bigint((window) => window.openedAt),
  charge_id: text((window) => window.chargeId),
  request_id: text((window) => window.requestId),
}

/** What a refund changes. */
export const windowEnd: Columns<AccessWindow> = {
  ends_at: bigint((window) => window.endsAt),
  closed_at: bigint((window) => window.closedAt),
}
