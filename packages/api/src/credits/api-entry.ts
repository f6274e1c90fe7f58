import type { Entry as ApiEntry, StaffEntry as ApiStaffEntry } from '@scrip/contract'
import type { Entry } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { EntryWithCall } from '../ports/ledger.ts'
import { toApiActor } from './api-grant.ts'

export function toApiEntry({ entry, operation, apiKeyId, memberId }: EntryWithCall): ApiEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    sequence: entry.sequence,
    transaction_id: entry.transactionId,
    type: entry.type,
    amount: entry.amount,
    held_amount: entry.heldAmount,
    balance_before: entry.balanceBefore,
    balance_after: entry.balanceAfter,
    grant_id: entry.grantId,
    charge_id: entry.chargeId,
    hold_id: entry.holdId,
    expiry_change: toApiExpiryChange(entry),
    operation,
    api_key_id: apiKeyId,
    member_id: memberId,
    effective_at: toApiInstant(entry.effectiveAt),
    recorded_at: toApiInstant(entry.recordedAt),
    request_id: entry.requestId,
    reason_code: entry.reason?.code ?? null,
  }
}

/** Support also sees who did it, and the note. */
export function toApiStaffEntry(line: EntryWithCall): ApiStaffEntry {
  return {
    ...toApiEntry(line),
    actor: toApiActor(line.entry.actor),
    note: line.entry.reason?.note ?? null,
    ticket_url: line.entry.reason?.ticketUrl ?? null,
  }
}

function toApiExpiryChange({ expiryChange }: Entry): ApiEntry['expiry_change'] {
  if (expiryChange === null) return null
  return { from: toApiNullableInstant(expiryChange.from), to: toApiNullableInstant(expiryChange.to) }
}
