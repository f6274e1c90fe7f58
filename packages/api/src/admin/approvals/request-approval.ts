import { type JsonValue, addDays, isAboveLimit, largestLimit } from '@scrip/rules'
import { type Answer, answerCreated } from '../../http/answer.ts'
import { type StaffCall, staffActor } from '../../http/call.ts'
import { refuseReusedKey } from '../../http/refused-outcome.ts'
import { hashRequest } from '../../http/request-hash.ts'
import { refuseField } from '../../http/violations.ts'
import type { Approval } from '../../ports/approvals.ts'
import { refuseStale } from '../account-version.ts'
import { toOneApiApproval } from './api-approval.ts'
import { approvalAudit } from './approval-audit.ts'
import { refuseForbiddenWrite } from './refuse-forbidden-write.ts'
import { type PreviewedWrite, parsePreviewedWrite } from './previewed-write.ts'
import { previewStoredWrite, type StoredWrite } from './stored-write.ts'

/** What was previewed a week ago is nothing to decide on. */
export const approvalDaysMax = 7

type Call = StaffCall<'adminRequestApproval'>

/** Keeps a write for a second person. It is previewed anew here, so that what they see is what the rules say. */
export async function adminRequestApproval(call: Call): Promise<Answer> {
  const { operation, path, version } = call.request.body
  const notTheirs = refuseForbiddenWrite(call.session.staff, operation)
  if (notTheirs !== null) return notTheirs
  const write: StoredWrite = {
    operation,
    path: parsePath(path),
    body: parseBody(call.request.body.body),
    version,
  }
  const answer = await previewStoredWrite(call, write)
  if (answer.type === 'refused') return answer
  if (answer.type !== 'json') throw new Error(`${operation} answered no preview`)
  const previewed = parsePreviewedWrite(answer.body)
  if (previewed.version !== write.version) {
    const accounts = previewed.effects.map(({ kind }) => ({ teamId: path.team_id, kind }))
    return refuseStale(call, accounts)
  }
  const tooMuch = previewed.moves.find(({ kind, amount }) => isAboveLimit(amount, largestLimit(kind)))
  if (tooMuch !== undefined) {
    const { kind, amount } = tooMuch
    const message = `moves ${amount} ${kind} credits, and nobody may approve more than ${largestLimit(kind)}`
    return refuseField('body', 'body', message)
  }
  return keep(call, write, previewed)
}

async function keep(call: Call, write: StoredWrite, previewed: PreviewedWrite): Promise<Answer> {
  const { ports, now, session, request } = call
  const key = request.headers['Idempotency-Key'] ?? ''
  const approval: Approval = {
    id: ports.ids.next('apr'),
    ...write,
    teamId: request.body.path.team_id,
    bulkGrantId: null,
    requestHash: await hashRequest(write.operation, write),
    idempotencyKey: key,
    moves: previewed.moves,
    effects: previewed.effects,
    reason: reasonOf(write.body),
    requestedBy: staffActor(session),
    requestedAt: now,
    expiresAt: addDays(now, approvalDaysMax),
    end: null,
  }
  const kept = await ports.approvals.addApproval(approval, requestAudit(call, approval))
  if (kept.requestHash !== approval.requestHash) return refuseReusedKey(key)
  return answerCreated(await toOneApiApproval(call, kept))
}

export function requestAudit(
  call: StaffCall<'adminRequestApproval' | 'adminRequestBulkGrant'>,
  approval: Approval,
) {
  const { id, operation, moves, teamId, reason } = approval
  return approvalAudit(call, {
    action: 'request',
    target: id,
    teamId,
    reason,
    before: null,
    after: { state: 'open', operation, moves: moves.map(({ kind, amount }) => ({ kind, amount })) },
  })
}

/** Its own contract asks for them, and has judged them. */
function reasonOf(body: StoredWrite['body']): Approval['reason'] {
  const text = (value: JsonValue | undefined) => (typeof value === 'string' ? value : null)
  return {
    code: text(body['reason_code']) ?? '',
    note: text(body['note']) ?? '',
    ticketUrl: text(body['ticket_url']),
  }
}

function parsePath(path: Call['request']['body']['path']): StoredWrite['path'] {
  return Object.fromEntries(
    Object.entries(path).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** It came as JSON. */
function parseBody(body: Call['request']['body']['body']): StoredWrite['body'] {
  return body as StoredWrite['body']
}
