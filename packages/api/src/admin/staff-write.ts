import type { OperationId } from '@scrip/contract'
import {
  type AccountRef,
  type Actor,
  type Credits,
  type Idempotency,
  type Reason,
  type Refusal,
  type Warrant,
} from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { refuseOutcome } from '../http/refused-outcome.ts'
import { hashRequest } from '../http/request-hash.ts'
import { moveLimitOf } from './approvals/approval-need.ts'
import { parseVersion, refuseStale } from './account-version.ts'

/** Staff operations that move credits: each has a preview, a version to name and a key. */
export type StaffWriteId = Extract<
  OperationId,
  | 'adminCreateGrant'
  | 'adminSetRolloverRule'
  | 'adminVoidGrant'
  | 'adminChangeGrantExpiry'
  | 'adminRefundCharge'
  | 'adminAdjustCredits'
  | 'adminClawBack'
  | 'adminChangePlan'
>

/** The part of a ledger command that every staff write has. */
export interface StaffWrite {
  readonly teamId: string
  readonly requestId: string
  readonly actor: Actor
  readonly reason: Reason
  readonly ip: string | null
  readonly expectedVersion: number | null
  readonly idempotency: Idempotency | null
  readonly dryRun: boolean
  readonly moveLimit: Credits
  readonly warrant?: Warrant
}

/**
 * A preview needs neither key nor version. The write takes `If-Match` with the version of its preview: 428 without,
 * 412 with one that is no version at all.
 */
export async function readStaffWrite(
  call: StaffCall<StaffWriteId>,
  account: AccountRef,
): Promise<{ ok: true; write: StaffWrite } | { ok: false; refused: Refused }> {
  const { headers, body, query, path } = call.request
  const ifMatch = headers['If-Match']
  if (!query.preview && ifMatch === undefined) return { ok: false, refused: refuseUnversioned() }
  const expectedVersion = query.preview || ifMatch === undefined ? null : parseVersion(ifMatch)
  if (expectedVersion === 'unknown') return { ok: false, refused: await refuseStale(call, [account]) }
  const key = idempotencyKeyOf(call)
  const requestHash = await hashRequest(call.operation, { account, path, body })
  return {
    ok: true,
    write: {
      ...staffCommandBase(call, account.teamId),
      expectedVersion,
      idempotency: query.preview || key === undefined ? null : { key, requestHash },
      dryRun: query.preview,
      moveLimit: moveLimitOf(call, account.kind),
      ...(call.warrant === undefined ? {} : { warrant: call.warrant }),
    },
  }
}

/** An approved write has the key of its approval. No key that is sent has a space in it, so none can be in its way. */
export function idempotencyKeyOf({ request, warrant }: StaffCall<StaffWriteId>): string | undefined {
  return warrant === undefined ? request.headers['Idempotency-Key'] : `warrant ${warrant.id}`
}

type StaffReasonCall = Pick<
  StaffCall<StaffWriteId | 'adminSetBudget' | 'adminRemoveBudget'>,
  'requestId' | 'session' | 'ip' | 'request' | 'warrant'
>

/** Who does it, and why. What a second person approved is still the act of whoever asked for it. */
export function staffCommandBase(
  { requestId, session, ip, request: { body }, warrant }: StaffReasonCall,
  teamId: string,
): Pick<StaffWrite, 'teamId' | 'requestId' | 'actor' | 'reason' | 'ip'> {
  const reason = { code: body.reason_code, note: body.note, ticketUrl: body.ticket_url ?? null }
  return { teamId, requestId, actor: warrant?.requestedBy ?? staffActor(session), reason, ip }
}

export function refuseUnversioned(): Refused {
  return refuse('precondition_required', 'Send `If-Match` with the `version` that the preview answered.')
}

export async function refuseStaffWrite(
  call: StaffCall<StaffWriteId>,
  accounts: readonly AccountRef[],
  refusal: Refusal,
): Promise<Refused> {
  return refusal.code === 'version_conflict' ? refuseStale(call, accounts) : refuseOutcome(refusal)
}
