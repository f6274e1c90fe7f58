import type { Instant, Plan } from '@scrip/rules'
import type { Team, TeamPlan } from '../ports/teams.ts'
import { planNameAt } from '../team/plan-of.ts'
import type { PlanTurnAt } from './plan-change-receipt.ts'

/** What a team's limits follow: the new plan at once, or the one that it is on until the period's end. */
export function toTeamPlan(team: Team, plan: Plan, turn: PlanTurnAt, now: Instant): TeamPlan {
  const next = { planId: plan.id, planVersion: plan.version }
  if (turn.at === 'now') return { ...next, nextPlan: null }
  const { planId, planVersion } = planNameAt(team, now)
  return { planId, planVersion, nextPlan: { ...next, at: turn.effectiveAt } }
}
