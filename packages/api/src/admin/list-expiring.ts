import type { ExpiringGrant } from '@scrip/contract'
import {
  type AccountView,
  type Credits,
  type Grant,
  type Instant,
  addDays,
  previewRollover,
} from '@scrip/rules'
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
  const expiring = await whatForfeits(ports, items, filter.to)
  const teams = await ports.teams.findTeams([...new Set(expiring.map(({ grant }) => grant.teamId))])
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]))
  const data = expiring.map((each) =>
    toApiExpiringGrant(each, nameOf.get(each.grant.teamId) ?? each.grant.teamId),
  )
  return answerOk({ data, next_cursor: nextCursor })
}

interface Forfeiting {
  readonly grant: Grant
  readonly expiresAt: Instant
  readonly forfeit: Credits
}

/** Without what rolls over whole. A page may get shorter by it; its cursor says whether there is more. */
async function whatForfeits(
  ports: Ports,
  grants: readonly Grant[],
  until: Instant,
): Promise<readonly Forfeiting[]> {
  const refs = new Map(grants.map(({ teamId, kind }) => [`${teamId} ${kind}`, { teamId, kind }]))
  const views = await ports.ledger.loadAccounts([...refs.values()], until)
  const viewOf = new Map([...refs.keys()].map((key, index) => [key, views[index]]))
  return grants.flatMap((grant) => {
    const { expiresAt } = grant
    if (expiresAt === null) return []
    const lot = lotOf(viewOf.get(`${grant.teamId} ${grant.kind}`), grant, expiresAt)
    if (lot?.forfeit === 0) return []
    return [{ grant, expiresAt, forfeit: lot?.forfeit ?? grant.available }]
  })
}

/** What becomes of a paid plan grant at the end of its period; undefined when nothing of it can roll over. */
function lotOf(view: AccountView | undefined, grant: Grant, expiresAt: Instant) {
  if (view === undefined || grant.class !== 'paid' || view.account?.period == null) return undefined
  return previewRollover(view, expiresAt).lots.find((lot) => lot.grant.id === grant.id)
}

function toApiExpiringGrant({ grant, expiresAt, forfeit }: Forfeiting, teamName: string): ExpiringGrant {
  return {
    team_id: grant.teamId,
    team_name: teamName,
    kind: grant.kind,
    grant_id: grant.id,
    source: grant.source,
    class: grant.class,
    amount: grant.amount,
    available: grant.available,
    forfeit,
    held: grant.held,
    effective_at: toApiInstant(grant.effectiveAt),
    expires_at: toApiInstant(expiresAt),
    invoice_id: grant.invoiceId,
  }
}
