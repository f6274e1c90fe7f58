import { creditKinds, findPlan, shippedPlans } from '@scrip/rules'
import { type Answer, answerCreated, answerOk } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import { toPageRequest } from '../http/page-request.ts'
import { refuseAboveLimit } from '../http/refuse-above-limit.ts'
import type { Team } from '../ports/teams.ts'
import { refuseField } from '../http/violations.ts'
import { openTeamOnce } from '../team/open-team.ts'
import { toApiPlan } from '../team/api-plan.ts'
import { toApprovalNeed } from './approvals/approval-need.ts'
import { findEarlierCreation } from './creation.ts'
import { loadStaffTeams } from './staff-team.ts'
import { toTeamQuery } from './team-query.ts'

export async function adminListTeams(call: StaffCall<'adminListTeams'>): Promise<Answer> {
  const { query } = call.request
  const { items, nextCursor } = await call.ports.teams.searchTeams(
    query.q === undefined ? null : toTeamQuery(query.q, call.ports.keyPrefix),
    toPageRequest(query),
  )
  return answerOk({ data: await loadStaffTeams(call.ports, items, call.now), next_cursor: nextCursor })
}

export async function adminCreateTeam(call: StaffCall<'adminCreateTeam'>): Promise<Answer> {
  const { ports, now, requestId, ip, session } = call
  const { body } = call.request
  const earlier = await findEarlierCreation(call)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'made') return answerTeam(call, await ports.teams.findTeam(earlier.creation.madeId))
  const plan = findPlan(body.plan_id)
  if (plan === null) return refuseField('body', 'plan_id', 'there is no such plan')
  // Its plan gives as much as a grant would. Above the limit: open it on a small one, and ask for a change of that.
  const need = toApprovalNeed(
    call,
    creditKinds.map((kind) => ({ kind, amount: plan.terms[kind].creditsPerPeriod })),
  )
  if (need.is_required) return refuseAboveLimit(need)
  const anchorAt = body.anchor_at == null ? now : fromApiInstant(body.anchor_at)
  if (anchorAt === null) return refuseField('body', 'anchor_at', 'is no instant')
  const opening = {
    name: body.name,
    domain: body.domain ?? null,
    plan,
    timeZone: body.time_zone,
    anchorAt,
    ownerEmail: body.owner_email ?? null,
    actor: staffActor(session),
    requestId,
    ip,
    now,
  }
  const team = await openTeamOnce(ports, opening, earlier.asked)
  // The same request came in between, under the same key.
  return team === null ? adminCreateTeam(call) : answerTeam(call, team)
}

async function answerTeam({ ports, now }: StaffCall<'adminCreateTeam'>, team: Team | null): Promise<Answer> {
  if (team === null) throw new Error('the ports have lost a team that was made')
  const [created] = await loadStaffTeams(ports, [team], now)
  return answerCreated(created)
}

export async function adminListPlans(_call: StaffCall<'adminListPlans'>): Promise<Answer> {
  const newest = shippedPlans.filter((plan) => findPlan(plan.id)?.version === plan.version)
  return answerOk({ data: newest.map(toApiPlan) })
}
