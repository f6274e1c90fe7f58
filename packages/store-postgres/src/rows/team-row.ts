import type { Team, TeamPlan } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

export interface TeamRow {
  readonly team_id: string
  readonly name: string
  readonly domain: string | null
  readonly status: Team['status']
  readonly plan_id: string
  readonly plan_version: number
  readonly next_plan_id: string | null
  readonly next_plan_version: number | null
  readonly next_plan_at: number | null
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
    nextPlan: fromNextPlanColumns(row),
    timeZone: row.time_zone,
    createdAt: instant(row.created_at),
    lastActiveAt: optionalInstant(row.last_active_at),
  }
}

function fromNextPlanColumns(row: TeamRow): Team['nextPlan'] {
  const { next_plan_id: planId, next_plan_version: planVersion, next_plan_at: at } = row
  if (planId === null || planVersion === null || at === null) return null
  return { planId, planVersion, at: instant(at) }
}

export function toTeamRow(team: Team): TeamRow {
  return {
    team_id: team.id,
    name: team.name,
    domain: team.domain,
    status: team.status,
    ...toPlanColumns(team),
    time_zone: team.timeZone,
    created_at: team.createdAt,
    last_active_at: team.lastActiveAt,
  }
}

/** What of a team a change of plan changes. */
export type TeamPlanRow = Pick<
  TeamRow,
  'plan_id' | 'plan_version' | 'next_plan_id' | 'next_plan_version' | 'next_plan_at'
>

export function toPlanColumns({ planId, planVersion, nextPlan }: TeamPlan): TeamPlanRow {
  return {
    plan_id: planId,
    plan_version: planVersion,
    next_plan_id: nextPlan?.planId ?? null,
    next_plan_version: nextPlan?.planVersion ?? null,
    next_plan_at: nextPlan?.at ?? null,
  }
}
