import { type Instant, type Plan, findPlan } from '@scrip/rules'
import type { Team } from '../ports/teams.ts'

/** A plan as a team has it: which one, in which version. */
type PlanName = Pick<Team, 'planId' | 'planVersion'>

/** What the team is on at `now`: from its instant on, the plan that was to follow is the team's, and no job need run. */
export function planNameAt(team: PlanName & Pick<Team, 'nextPlan'>, now: Instant): PlanName {
  return team.nextPlan !== null && now >= team.nextPlan.at ? team.nextPlan : team
}

/** @throws when the team is on a plan that was never shipped: plans are versioned data and never vanish. */
export function planOf(team: PlanName & Pick<Team, 'nextPlan'>, now: Instant): Plan {
  const { planId, planVersion } = planNameAt(team, now)
  const plan = findPlan(planId, planVersion)
  if (plan === null) throw new Error(`there is no plan ${planId} in version ${planVersion}`)
  return plan
}
