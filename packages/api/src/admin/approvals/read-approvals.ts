import { type Answer, answerOk } from '../../http/answer.ts'
import type { StaffCall } from '../../http/call.ts'
import { toPageRequest } from '../../http/page-request.ts'
import { refuseMissing } from '../../http/refused-outcome.ts'
import { toApiApprovals, toOneApiApproval } from './api-approval.ts'

/** Beyond it the badge says "100 or more". */
const openCountMax = 100

export async function adminListApprovals(call: StaffCall<'adminListApprovals'>): Promise<Answer> {
  const { ports, now } = call
  const { query } = call.request
  const filter = {
    state: query.state,
    at: now,
    teamId: query.team_id ?? null,
    requestedBy: query.requested_by ?? null,
  }
  const [{ items, nextCursor }, openCount] = await Promise.all([
    ports.approvals.listApprovals(filter, toPageRequest(query)),
    ports.approvals.countOpen(now, openCountMax),
  ])
  return answerOk({
    data: await toApiApprovals(call, items),
    next_cursor: nextCursor,
    open_count: openCount,
  })
}

export async function adminGetApproval(call: StaffCall<'adminGetApproval'>): Promise<Answer> {
  const { approval_id: id } = call.request.path
  const approval = await call.ports.approvals.findApproval(id)
  if (approval === null) return refuseMissing('approval', id)
  return answerOk(await toOneApiApproval(call, approval))
}
