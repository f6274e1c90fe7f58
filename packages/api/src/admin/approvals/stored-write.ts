import { type Violation, validateRequest } from '@scrip/contract'
import type { JsonValue, Warrant } from '@scrip/rules'
import type { Answer } from '../../http/answer.ts'
import type { StaffCall } from '../../http/call.ts'
import { refuseViolations } from '../../http/violations.ts'
import type { ApprovableOperation } from '../../ports/approvals.ts'
import { adminAdjustCredits } from '../adjust-credits.ts'
import { adminChangeGrantExpiry, adminVoidGrant } from '../change-grant.ts'
import { adminChangePlan } from '../change-plan.ts'
import { adminClawBack } from '../claw-back.ts'
import { adminCreateGrant } from '../create-grant.ts'
import { adminRefundCharge } from '../refund-charge.ts'

/** What was asked for, in the words of the contract. */
export interface StoredWrite {
  readonly operation: ApprovableOperation
  readonly path: { readonly [name: string]: string }
  readonly body: { readonly [name: string]: JsonValue }
  readonly version: string
}

type DecidingCall = StaffCall<'adminRequestApproval' | 'adminApprove'>

/** The very use cases that answer the writes themselves: an approved write can do nothing that they cannot. */
const writes: { readonly [Id in ApprovableOperation]: (call: StaffCall<Id>) => Promise<Answer> } = {
  adminCreateGrant,
  adminVoidGrant,
  adminChangeGrantExpiry,
  adminRefundCharge,
  adminAdjustCredits,
  adminClawBack,
  adminChangePlan,
}

/** What the write would do now. Changes nothing. */
export function previewStoredWrite(call: DecidingCall, write: StoredWrite): Promise<Answer> {
  return answerWrite(call, write.operation, write, null)
}

/** Runs it as it was asked for, with the version that was previewed; the warrant ends in the same transaction. */
export function runStoredWrite(call: DecidingCall, write: StoredWrite, warrant: Warrant): Promise<Answer> {
  return answerWrite(call, write.operation, write, warrant)
}

async function answerWrite<Id extends ApprovableOperation>(
  call: DecidingCall,
  operation: Id,
  { path, body, version }: StoredWrite,
  warrant: Warrant | null,
): Promise<Answer> {
  const judged = validateRequest(operation, {
    path,
    query: new URLSearchParams(warrant === null ? { preview: 'true' } : {}),
    headers: new Headers(warrant === null ? {} : { 'If-Match': version, 'Idempotency-Key': warrant.id }),
    // Defaults are filled into it, and what was asked for stays as it was.
    body: structuredClone(body),
  })
  if (!judged.ok) return refuseViolations(judged.violations.map(toOwnViolation))
  const { ports, now, requestId, ip, userAgent, session, sessionToken, accept } = call
  const base = { ports, now, requestId, ip, userAgent, session, sessionToken, accept }
  const storedCall: StaffCall<Id> = {
    ...base,
    operation,
    request: judged.value,
    ...(warrant === null ? {} : { warrant }),
  }
  return writes[operation](storedCall)
}

/** The write's parameters and body are fields of the request for an approval. */
function toOwnViolation({ pointer, in: place, message }: Violation): Violation {
  return { pointer: `/${place === 'body' ? 'body' : 'path'}${pointer}`, in: 'body', message }
}
