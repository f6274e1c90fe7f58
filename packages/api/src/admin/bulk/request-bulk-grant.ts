import { addDays, creditKinds } from '@scrip/rules'
import { type Answer, answerOk } from '../../http/answer.ts'
import { type StaffCall, staffActor } from '../../http/call.ts'
import { refuseMissing } from '../../http/refused-outcome.ts'
import { hashRequest } from '../../http/request-hash.ts'
import { refuseField } from '../../http/violations.ts'
import type { Approval } from '../../ports/approvals.ts'
import { toOneApiApproval } from '../approvals/api-approval.ts'
import { approvalDaysMax, requestAudit } from '../approvals/request-approval.ts'

/** However little it gives: nobody grants to many teams alone. */
export async function adminRequestBulkGrant(call: StaffCall<'adminRequestBulkGrant'>): Promise<Answer> {
  const { ports, now, session, request, operation } = call
  const { path, body } = request
  const bulkGrant = await ports.bulkGrants.findBulkGrant(path.bulk_grant_id)
  if (bulkGrant === null) return refuseMissing('bulk_grant', path.bulk_grant_id)
  if (bulkGrant.counts.good === 0) {
    return refuseField('path', 'bulk_grant_id', 'has no line that can be granted')
  }
  const asked = { reason_code: body.reason_code, note: body.note, ticket_url: body.ticket_url ?? null }
  const approval: Approval = {
    id: ports.ids.next('apr'),
    operation,
    teamId: null,
    bulkGrantId: bulkGrant.id,
    path: { bulk_grant_id: bulkGrant.id },
    body: asked,
    version: null,
    requestHash: await hashRequest(operation, { id: bulkGrant.id, csvHash: bulkGrant.csvHash }),
    // No key that is sent has a space in it.
    idempotencyKey: `bulk ${bulkGrant.id}`,
    moves: creditKinds
      .map((kind) => ({ kind, amount: bulkGrant.totals[kind] }))
      .filter(({ amount }) => amount > 0),
    effects: [],
    reason: { code: body.reason_code, note: body.note, ticketUrl: body.ticket_url ?? null },
    requestedBy: staffActor(session),
    requestedAt: now,
    expiresAt: addDays(now, approvalDaysMax),
    end: null,
  }
  const kept = await ports.approvals.addApproval(approval, requestAudit(call, approval))
  return answerOk(await toOneApiApproval(call, kept))
}
