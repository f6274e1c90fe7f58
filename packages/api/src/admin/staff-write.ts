import type { OperationId } from '@scrip/contract'
import type { AccountRef, Actor, Idempotency, Reason, Refusal } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { refuseOutcome } from '../http/refused-outcome.ts'
import { hashRequest } from '../http/request-hash.ts'
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
  const key = headers['Idempotency-Key']
  const requestHash = await hashRequest(call.operation, { account, path, body })
  return {
    ok: true,
    write: {
      ...staffCommandBase(call, account.teamId),
      expectedVersion,
      idempotency: query.preview || key === undefined ? null : { key, requestHash },
      dryRun: query.preview,
    },
  }
}

type StaffReasonCall = Pick<
  StaffCall<StaffWriteId | 'adminSetBudget' | 'adminRemoveBudget'>,
  'requestId' | 'session' | 'ip' | 'request'
>

/** Who does it, and why. */
export function staffCommandBase(
  { requestId, session, ip, request: { body } }: StaffReasonCall,
  teamId: string,
): Pick<StaffWrite, 'teamId' | 'requestId' | 'actor' | 'reason' | 'ip'> {
  const reason = { code: body.reason_code, note: body.note, ticketUrl: body.ticket_url ?? null }
  return { teamId, requestId, actor: staffActor(session), reason, ip }
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
