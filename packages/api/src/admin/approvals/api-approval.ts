import type { Approval as ApiApproval, ApprovalState } from '@scrip/contract'
import { type Instant, InvariantError, isAboveLimit, limitApproving } from '@scrip/rules'
import { isPermitted } from '../../auth/permissions.ts'
import { toApiBalance } from '../../credits/api-balance.ts'
import { toApiActor } from '../../credits/api-grant.ts'
import { toApiInstant } from '../../http/instants.ts'
import type { Approval } from '../../ports/approvals.ts'
import { mayWrite } from './refuse-forbidden-write.ts'
import type { Ports } from '../../ports/ports.ts'
import type { StaffUser } from '../../ports/staff.ts'

/** Past its expiry nobody decides any more, whether a job has noticed or not. */
export function stateOfApproval({ id, end, expiresAt }: Approval, now: Instant): ApprovalState {
  if (end === null) return now < expiresAt ? 'open' : 'expired'
  if (end.outcome === 'failed') throw new InvariantError('approval_failed', `${id} cannot have failed`)
  return end.outcome
}

/** Who looks decides what the screen offers; what may be done is judged again when it is. */
interface Reader {
  readonly ports: Ports
  readonly now: Instant
  readonly session: { readonly staff: StaffUser }
}

/** All team names of a page come from one look-up. */
export async function toApiApprovals(
  { ports, now, session }: Reader,
  approvals: readonly Approval[],
): Promise<ApiApproval[]> {
  const teamIds = [...new Set(approvals.flatMap(({ teamId }) => teamId ?? []))]
  const teams = await ports.teams.findTeams(teamIds)
  const names = new Map(teams.map(({ id, name }) => [id, name]))
  return approvals.map((approval) => {
    const teamName = approval.teamId === null ? null : (names.get(approval.teamId) ?? null)
    return toApiApproval(approval, teamName, session.staff, now)
  })
}

export async function toOneApiApproval(reader: Reader, approval: Approval): Promise<ApiApproval> {
  const [one] = await toApiApprovals(reader, [approval])
  if (one === undefined) throw new InvariantError('approval_lost', `${approval.id} was not converted`)
  return one
}

function toApiApproval(
  approval: Approval,
  teamName: string | null,
  staff: StaffUser,
  now: Instant,
): ApiApproval {
  const { reason, end } = approval
  const state = stateOfApproval(approval, now)
  const obstacle = obstacleOf(approval, state, staff)
  return {
    id: approval.id,
    state,
    operation: approval.operation,
    team_id: approval.teamId,
    team_name: teamName,
    bulk_grant_id: approval.bulkGrantId,
    path: { ...approval.path },
    body: { ...approval.body },
    version: approval.version,
    request_hash: approval.requestHash,
    moves: approval.moves.map(({ kind, amount }) => ({ kind, amount })),
    effects: approval.effects.map(({ kind, before, after }) => {
      return { kind, before: toApiBalance(before), after: toApiBalance(after) }
    }),
    reason_code: parseReasonCode(reason.code),
    note: reason.note,
    ticket_url: reason.ticketUrl,
    requested_by: toApiActor(approval.requestedBy),
    requested_at: toApiInstant(approval.requestedAt),
    expires_at: toApiInstant(approval.expiresAt),
    decision:
      end === null
        ? null
        : { by: toApiActor(end.actor), at: toApiInstant(end.at), note: end.note, made_id: end.madeId },
    may_decide: obstacle === null,
    cannot_decide_because: obstacle,
  }
}

/** What a bulk grant does is no operation of its own. */
function mayApprove(role: StaffUser['role'], { operation }: Approval): boolean {
  return operation === 'adminRequestBulkGrant' || mayWrite(role, operation)
}

function obstacleOf(
  approval: Approval,
  state: ApprovalState,
  { id, role }: StaffUser,
): ApiApproval['cannot_decide_because'] {
  if (state !== 'open') return 'decided'
  if (approval.requestedBy.id === id) return 'own'
  if (!isPermitted(role, 'credits:write') || !mayApprove(role, approval)) return 'role'
  const isTooMuch = approval.moves.some(({ kind, amount }) =>
    isAboveLimit(amount, limitApproving(role, kind)),
  )
  return isTooMuch ? 'limit' : null
}

/** The contract let it in. */
function parseReasonCode(code: string): ApiApproval['reason_code'] {
  return code as ApiApproval['reason_code']
}
