import type { NextExpiry, StaffTeam } from '@scrip/contract'
import { type AccountView, type CreditKind, type Instant, balanceAt, creditKinds } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { Ports } from '../ports/ports.ts'
import type { Team } from '../ports/teams.ts'
import { planOf } from '../team/plan-of.ts'
import { toApiPlanName } from '../team/api-plan.ts'

/** Teams as a list shows them. All accounts of a page come from one look-up. */
export async function loadStaffTeams(
  ports: Pick<Ports, 'ledger'>,
  teams: readonly Team[],
  now: Instant,
): Promise<StaffTeam[]> {
  const refs = teams.flatMap(({ id }) => creditKinds.map((kind) => ({ teamId: id, kind })))
  const views = await ports.ledger.loadAccounts(refs)
  return teams.map((team, index) => {
    const [api, company] = views.slice(index * creditKinds.length, (index + 1) * creditKinds.length)
    if (api === undefined || company === undefined)
      throw new Error('the ledger answered fewer accounts than it was asked for')
    return toApiStaffTeam(team, { api, company }, now)
  })
}

export function toApiStaffTeam(
  team: Team,
  views: Readonly<Record<CreditKind, AccountView>>,
  now: Instant,
): StaffTeam {
  return {
    id: team.id,
    name: team.name,
    domain: team.domain,
    status: team.status,
    plan: toApiPlanName(planOf(team, now)),
    time_zone: team.timeZone,
    available: {
      api: balanceAt(views.api, now).balance.available,
      company: balanceAt(views.company, now).balance.available,
    },
    next_expiry: nextExpiryOf(views, now),
    created_at: toApiInstant(team.createdAt),
    last_active_at: toApiNullableInstant(team.lastActiveAt),
  }
}

function nextExpiryOf(views: Readonly<Record<CreditKind, AccountView>>, now: Instant): NextExpiry {
  const [next] = creditKinds
    .flatMap((kind) =>
      balanceAt(views[kind], now).nextExpiries.map(({ amount, at }) => ({ kind, amount, at })),
    )
    .sort((a, b) => a.at - b.at)
  return next === undefined ? null : { kind: next.kind, amount: next.amount, at: toApiInstant(next.at) }
}
