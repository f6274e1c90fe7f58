import type { ExpiringGrant } from '@scrip/contract'
import { type AccountView, type Grant, type Instant, addDays, previewRollover } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toPageRequest } from '../http/page-request.ts'
import type { Ports } from '../ports/ports.ts'
import { requireTeam } from './require-team.ts'

/** Grants whose unused credits will be gone soon. What rolls over whole at its end is not among them. */
export async function adminListExpiring(call: StaffCall<'adminListExpiring'>): Promise<Answer> {
  const { ports, now } = call
  const { query } = call.request
  if (query.team_id !== undefined) {
    const found = await requireTeam(ports, query.team_id)
    if (!found.ok) return found.refused
  }
  const filter = {
    teamId: query.team_id ?? null,
    kind: query.kind ?? null,
    from: now,
    to: addDays(now, query.within_days),
  }
  const { items, nextCursor } = await ports.ledger.listExpiring(filter, toPageRequest(query))
  const expiring = await withoutRollingOver(ports, items, filter.to)
  const teams = await ports.teams.findTeams([...new Set(expiring.map(({ teamId }) => teamId))])
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]))
  const data = expiring.flatMap((grant) =>
    grant.expiresAt === null
      ? []
      : [toApiExpiringGrant(grant, toApiInstant(grant.expiresAt), nameOf.get(grant.teamId) ?? grant.teamId)],
  )
  return answerOk({ data, next_cursor: nextCursor })
}

/** A page may get shorter by it; its cursor says whether there is more. */
async function withoutRollingOver(
  ports: Ports,
  grants: readonly Grant[],
  until: Instant,
): Promise<readonly Grant[]> {
  const refs = new Map(grants.map(({ teamId, kind }) => [`${teamId} ${kind}`, { teamId, kind }]))
  const views = await ports.ledger.loadAccounts([...refs.values()], until)
  const viewOf = new Map([...refs.keys()].map((key, index) => [key, views[index]]))
  return grants.filter((grant) => {
    const view = viewOf.get(`${grant.teamId} ${grant.kind}`)
    return view === undefined || !rollsOverWhole(view, grant)
  })
}

function rollsOverWhole(view: AccountView, grant: Grant): boolean {
  if (grant.expiresAt === null || grant.class !== 'paid' || view.account?.period == null) return false
  const lot = previewRollover(view, grant.expiresAt).lots.find((lot) => lot.grant.id === grant.id)
  return lot !== undefined && lot.forfeit === 0
}

function toApiExpiringGrant(grant: Grant, expiresAt: string, teamName: string): ExpiringGrant {
  return {
    team_id: grant.teamId,
    team_name: teamName,
    kind: grant.kind,
    grant_id: grant.id,
    source: grant.source,
    class: grant.class,
    amount: grant.amount,
    available: grant.available,
    held: grant.held,
    effective_at: toApiInstant(grant.effectiveAt),
    expires_at: expiresAt,
    invoice_id: grant.invoiceId,
  }
}
