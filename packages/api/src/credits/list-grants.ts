import type { CreditKind } from '@scrip/rules'
import type { Grant } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import type { Page } from '../ports/page.ts'
import { toApiGrant, toApiStaffGrant } from './api-grant.ts'
import { settleDue } from './settle-due.ts'

export async function listGrants(call: CustomerCall<'listGrants'>): Promise<Answer> {
  const { items, nextCursor } = await loadGrants(call, call.customer.team.id)
  return answerOk({ data: items.map((grant) => toApiGrant(grant, call.now)), next_cursor: nextCursor })
}

export async function adminListGrants(call: StaffCall<'adminListGrants'>): Promise<Answer> {
  const { items, nextCursor } = await loadGrants(call, call.request.path.team_id)
  return answerOk({ data: items.map((grant) => toApiStaffGrant(grant, call.now)), next_cursor: nextCursor })
}

async function loadGrants(
  call: CustomerCall<'listGrants'> | StaffCall<'adminListGrants'>,
  teamId: string,
): Promise<Page<Grant>> {
  const { ports, now, requestId } = call
  const { query } = call.request
  const kind: CreditKind | null = query.kind ?? null
  await settleDue(ports, { teamId, kind, requestId }, now)
  return ports.ledger.listGrants({ teamId, kind, state: query.state, at: now }, toPageRequest(query))
}
