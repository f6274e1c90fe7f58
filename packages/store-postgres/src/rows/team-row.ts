import type { Team } from '@scrip/api'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

export interface TeamRow {
  readonly team_id: string
  readonly name: string
  readonly domain: string | null
  readonly status: Team['status']
  readonly plan_id: string
  readonly plan_version: number
  readonly time_zone: string
  readonly created_at: number
  readonly last_active_at: number | null
}

export function fromTeamRow(row: TeamRow): Team {
  return {
    id: row.team_id,
    name: row.name,
    domain: row.domain,
    status: row.status,
    planId: row.plan_id,
    planVersion: row.plan_version,
    timeZone: row.time_zone,
    createdAt: instant(row.created_at),
    lastActiveAt: optionalInstant(row.last_active_at),
  }
}

export function toTeamRow(team: Team): TeamRow {
  return {
    team_id: team.id,
    name: team.name,
    domain: team.domain,
    status: team.status,
    plan_id: team.planId,
    plan_version: team.planVersion,
    time_zone: team.timeZone,
    created_at: team.createdAt,
    last_active_at: team.lastActiveAt,
  }
}
