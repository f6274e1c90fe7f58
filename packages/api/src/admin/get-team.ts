import type { TeamSummary } from '@scrip/contract'
import { type CreditKind, balanceAt } from '@scrip/rules'
import { loadConsumed, loadViews, toApiKindBalance } from '../credits/api-balance.ts'
import { toApiStaffEntry } from '../credits/api-entry.ts'
import { toApiStaffGrant } from '../credits/api-grant.ts'
import { settleDue } from '../credits/settle-due.ts'
import { toApiHold } from '../holds/api-hold.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiPeriod } from '../team/api-period.ts'
import { toApiPendingPlan } from '../team/api-pending-plan.ts'
import { toApiPlan } from '../team/api-plan.ts'
import { planOf } from '../team/plan-of.ts'
import { toApiKey } from './api-key.ts'
import { toApiMember } from './list-members.ts'
import { requireTeam } from './require-team.ts'
import { toApiStaffTeam } from './staff-team.ts'
import { toApiTeamFlags } from './team-flags.ts'

const recentEntries = 10
const openHolds = 20
const liveGrants = 50

/** All that support first asks about a team, in one answer. */
export async function adminGetTeam(call: StaffCall<'adminGetTeam'>): Promise<Answer> {
  const { ports, now, requestId } = call
  const teamId = call.request.path.team_id
  const found = await requireTeam(ports, teamId)
  if (!found.ok) return found.refused
  await settleDue(ports, { teamId, kind: null, requestId }, now)
  const [views, consumed, members, keys, holds, grants, api, company] = await Promise.all([
    loadViews(ports, teamId),
    loadConsumed(ports, teamId, now),
    ports.teams.listMembers(teamId),
    ports.teams.listKeys(teamId),
    ports.ledger.listHolds(
      { teamId, kind: null, state: 'open', at: now },
      { cursor: null, limit: openHolds },
    ),
    ports.ledger.listGrants(
      { teamId, kind: null, state: 'live', at: now },
      { cursor: null, limit: liveGrants },
    ),
    loadRecentEntries(call, 'api'),
    loadRecentEntries(call, 'company'),
  ])
  const balance = (kind: CreditKind) => toApiKindBalance(views[kind], consumed[kind], now)
  const version = (kind: CreditKind) => String(balanceAt(views[kind], now).version)
  const balances = { api: balance('api'), company: balance('company') }
  const summary: TeamSummary = {
    team: toApiStaffTeam(found.team, views, now),
    plan: toApiPlan(planOf(found.team, now)),
    pending_plan: toApiPendingPlan(found.team, now),
    period: toApiPeriod(views.api.account?.period ?? views.company.account?.period ?? null),
    flags: toApiTeamFlags(found.team, balances, now),
    balances,
    versions: { api: version('api'), company: version('company') },
    members: members.map(toApiMember),
    keys: keys.map((key) => toApiKey(key, now)),
    open_holds: holds.items.map(toApiHold),
    live_grants: grants.items.map((grant) => toApiStaffGrant(grant, now)),
    recent_entries: { api, company },
  }
  return answerOk(summary)
}

async function loadRecentEntries({ ports, request }: StaffCall<'adminGetTeam'>, kind: CreditKind) {
  const { items } = await ports.ledger.listEntries(
    {
      teamId: request.path.team_id,
      kind,
      types: null,
      from: null,
      to: null,
      chargeId: null,
      grantId: null,
      operation: null,
      apiKeyId: null,
      memberId: null,
      source: null,
      actorId: null,
    },
    { cursor: null, limit: recentEntries },
  )
  return items.map(toApiStaffEntry)
}
