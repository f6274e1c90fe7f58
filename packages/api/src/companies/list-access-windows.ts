import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { toApiAccessWindow } from './api-window.ts'

export async function listAccessWindows(call: CustomerCall<'listAccessWindows'>): Promise<Answer> {
  const { query } = call.request
  const filter = { teamId: call.customer.team.id, state: query.state, at: call.now }
  const { items, nextCursor } = await call.ports.ledger.listWindows(filter, toPageRequest(query))
  return answerOk({
    data: items.map((window) => toApiAccessWindow(window, call.now)),
    next_cursor: nextCursor,
  })
}

export async function adminListAccessWindows(call: StaffCall<'adminListAccessWindows'>): Promise<Answer> {
  const { path, query } = call.request
  const filter = {
    teamId: path.team_id,
    chargeId: query.charge_id ?? null,
    state: query.state,
    at: call.now,
  }
  const { items, nextCursor } = await call.ports.ledger.listWindows(filter, toPageRequest(query))
  return answerOk({
    data: items.map((window) => toApiAccessWindow(window, call.now)),
    next_cursor: nextCursor,
  })
}
