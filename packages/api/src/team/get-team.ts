import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { loadViews } from '../credits/api-balance.ts'
import { toApiPeriod } from './api-period.ts'
import { toApiPlanLimits, toApiPlanName } from './api-plan.ts'

export async function getTeam({ ports, customer, plan }: CustomerCall<'getTeam'>): Promise<Answer> {
  const { team } = customer
  const views = await loadViews(ports, team.id)
  return answerOk({
    id: team.id,
    name: team.name,
    domain: team.domain,
    status: team.status,
    plan: toApiPlanName(plan),
    limits: toApiPlanLimits(plan.limits),
    period: toApiPeriod(views.api.account?.period ?? views.company.account?.period ?? null),
    time_zone: team.timeZone,
    created_at: toApiInstant(team.createdAt),
  })
}
