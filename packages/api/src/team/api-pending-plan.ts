import type { PendingPlan } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'
import type { Team } from '../ports/teams.ts'
import { toApiPlanName } from './api-plan.ts'
import { planOf } from './plan-of.ts'

/**
 * The plan that follows the team's own. Null when none was asked for, when it has begun by `now`, and when it is the one that
 * the team is on: naming the current plan is how a change that waits is called off.
 */
export function toApiPendingPlan(
  team: Pick<Team, 'planId' | 'planVersion' | 'nextPlan'>,
  now: Instant,
): PendingPlan {
  const { nextPlan } = team
  if (nextPlan === null || now >= nextPlan.at) return null
  if (nextPlan.planId === team.planId && nextPlan.planVersion === team.planVersion) return null
  return {
    ...toApiPlanName(planOf(team, nextPlan.at)),
    takes_effect_at: toApiInstant(nextPlan.at),
  }
}
