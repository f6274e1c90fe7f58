import { settleDue } from '../credits/settle-due.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import { toApiHold } from './api-hold.ts'

export function listHolds(call: CustomerCall<'listHolds'>): Promise<Answer> {
  return answerHolds(call, call.customer.team.id)
}

export function adminListHolds(call: StaffCall<'adminListHolds'>): Promise<Answer> {
  return answerHolds(call, call.request.path.team_id)
}

export async function getHold(call: CustomerCall<'getHold'>): Promise<Answer> {
  const { ports, now, requestId, customer } = call
  const teamId = customer.team.id
  const holdId = call.request.path.hold_id
  // What is past its expiry is booked first, so that the hold reads as ended with what it gave back.
  await settleDue(ports, { teamId, kind: null, requestId }, now)
  const hold = await ports.ledger.findHold(teamId, holdId)
  return hold === null ? refuseMissing('hold', holdId) : answerOk(toApiHold(hold))
}

async function answerHolds(
  call: CustomerCall<'listHolds'> | StaffCall<'adminListHolds'>,
  teamId: string,
): Promise<Answer> {
  const { ports, now, requestId } = call
  const { query } = call.request
  const kind = query.kind ?? null
  await settleDue(ports, { teamId, kind, requestId }, now)
  const filter = { teamId, kind, state: query.state, at: now }
  const { items, nextCursor } = await ports.ledger.listHolds(filter, toPageRequest(query))
  return answerOk({ data: items.map(toApiHold), next_cursor: nextCursor })
}
