import { type AccessWindow, instant } from '@scrip/rules'

export interface AccessWindowRow {
  readonly team_id: string
  readonly company_id: string
  readonly window_id: string
  readonly opened_at: number
  readonly ends_at: number
  readonly charge_id: string
  readonly request_id: string
}

export function fromWindowRow(row: AccessWindowRow): AccessWindow {
  return {
    id: row.window_id,
    teamId: row.team_id,
    companyId: row.company_id,
    openedAt: instant(row.opened_at),
    endsAt: instant(row.ends_at),
    chargeId: row.charge_id,
    requestId: row.request_id,
  }
}

export function toWindowRow(window: AccessWindow): AccessWindowRow {
  return {
    team_id: window.teamId,
    company_id: window.companyId,
    window_id: window.id,
    opened_at: window.openedAt,
    ends_at: window.endsAt,
    charge_id: window.chargeId,
    request_id: window.requestId,
  }
}
