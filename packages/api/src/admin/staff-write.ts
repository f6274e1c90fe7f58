import type { OperationId } from '@scrip/contract'
import {
  type AccountRef,
  type Actor,
  type Idempotency,
  type Reason,
  type Refusal,
  balanceAt,
} from '@scrip/rules'
import { toApiStaffEntry } from '../credits/api-entry.ts'
import { type Refused, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { refuseInvalidField, refuseReusedKey, refuseUnknownAccount } from '../http/refused-outcome.ts'
import { hashRequest } from '../http/request-hash.ts'
import type { Ports } from '../ports/ports.ts'

type StaffWriteId = Extract<OperationId, 'adminCreateGrant' | 'adminSetRolloverRule'>

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

const changesMax = 20

/**
 * A preview needs neither key nor version. The write takes `If-Match` with the version of its preview: 428 without,
 * 412 with one that is no version at all.
 */
export async function readStaffWrite(
  call: StaffCall<StaffWriteId>,
  account: AccountRef,
): Promise<{ ok: true; write: StaffWrite } | { ok: false; refused: Refused }> {
  const { headers, body, query } = call.request
  const ifMatch = headers['If-Match']
  if (!query.preview && ifMatch === undefined) {
    const detail = 'Send `If-Match` with the `version` that the preview answered.'
    return { ok: false, refused: refuse('precondition_required', detail) }
  }
  const expectedVersion = query.preview || ifMatch === undefined ? null : readVersion(ifMatch)
  if (expectedVersion === 'unknown') return { ok: false, refused: await refuseStale(call, account) }
  const key = headers['Idempotency-Key']
  const requestHash = await hashRequest(call.operation, { account, body })
  return {
    ok: true,
    write: {
      teamId: account.teamId,
      requestId: call.requestId,
      actor: staffActor(call.session),
      reason: { code: body.reason_code, note: body.note, ticketUrl: body.ticket_url ?? null },
      ip: call.ip,
      expectedVersion,
      idempotency: query.preview || key === undefined ? null : { key, requestHash },
      dryRun: query.preview,
    },
  }
}

/** `"17"` or `17`. Versions that we never gave are known to be stale. */
function readVersion(ifMatch: string): number | 'unknown' {
  const text = ifMatch.replaceAll('"', '')
  return /^\d{1,15}$/.test(text) ? Number(text) : 'unknown'
}

export async function refuseStaffWrite(
  call: StaffCall<StaffWriteId>,
  account: AccountRef,
  refusal: Refusal,
): Promise<Refused> {
  switch (refusal.code) {
    case 'version_conflict':
      return refuseStale(call, account)
    case 'idempotency_key_reused':
      return refuseReusedKey(refusal.key)
    case 'account_not_found':
      return refuseUnknownAccount(refusal)
    case 'invalid_field':
      return refuseInvalidField(refusal)
    case 'insufficient_credits':
    case 'account_exists':
      throw new Error(`a staff write was refused with ${refusal.code}`)
  }
}

/** 412 with the version now and what happened, so that the person can look and decide again. */
async function refuseStale(
  { ports, now }: { ports: Ports; now: StaffCall<StaffWriteId>['now'] },
  account: AccountRef,
): Promise<Refused> {
  const filter = {
    types: null,
    from: null,
    to: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
  }
  const [view, entries] = await Promise.all([
    ports.ledger.loadAccount(account),
    ports.ledger.listEntries({ ...account, ...filter }, { cursor: null, limit: changesMax }),
  ])
  const current = String(balanceAt(view, now).version)
  return refuse(
    'version_conflict',
    `The account is at version ${current} by now. Look at the changes and preview again.`,
    {
      current_version: current,
      changes: entries.items.map(toApiStaffEntry),
    },
  )
}

export function toEntityTag(version: string): { ETag: string } {
  return { ETag: `"${version}"` }
}
