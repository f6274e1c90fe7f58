import { type Plan, findPlan } from '@scrip/rules'
import type { Team } from '../ports/teams.ts'

/** @throws when the team is on a plan that was never shipped: plans are versioned data and never vanish. */
export function planOf(team: Pick<Team, 'planId' | 'planVersion'>): Plan {
  const plan = findPlan(team.planId, team.planVersion)
  if (plan === null) throw new Error(`there is no plan ${team.planId} in version ${team.planVersion}`)
  return plan
}
