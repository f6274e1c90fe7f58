import type { TeamSummary } from '@scrip/sdk/admin'
import { formatDay } from '../../../ui/format-instant.ts'

/** The plan of the team, and the one that was asked for after it: `Demo plan, API 20,000 from 23 Dec 2026`. */
export function describeTeamPlan({ team, pending_plan }: Pick<TeamSummary, 'team' | 'pending_plan'>): string {
  const current = `${team.plan.name} plan`
  if (pending_plan === null) return current
  return `${current}, ${pending_plan.name} from ${formatDay(pending_plan.takes_effect_at, team.time_zone)}`
}
