import type { Actor as ApiActor, Grant as ApiGrant, StaffGrant as ApiStaffGrant } from '@scrip/contract'
import { type Actor, type Grant, type Instant, grantEndAt } from '@scrip/rules'
import { toApiRefundability } from './refundability.ts'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

/** As it is at `now`: a drained grant is still live, and past its expiry it has ended without a line in the ledger. */
export function toApiGrant(grant: Grant, now: Instant): ApiGrant {
  const endedBy = grantEndAt(grant, now)
  return {
    id: grant.id,
    kind: grant.kind,
    amount: grant.amount,
    source: grant.source,
    class: grant.class,
    priority: grant.priority,
    effective_at: toApiInstant(grant.effectiveAt),
    expires_at: toApiNullableInstant(grant.expiresAt),
    state: stateOf(grant, endedBy !== null),
    ended_by: endedBy,
    available: grant.available,
    held: grant.held,
    used: grant.used,
    expired: grant.expired,
    voided: grant.voided,
    rolled: grant.rolled,
    sequence: grant.sequence,
    generation: grant.generation,
    parent_grant_id: grant.parentId,
    origin_at: toApiInstant(grant.originAt),
    invoice_id: grant.invoiceId,
    created_at: toApiInstant(grant.createdAt),
  }
}

/** Support also sees who gave the credits, and why. */
export function toApiStaffGrant(grant: Grant, now: Instant): ApiStaffGrant {
  return {
    ...toApiGrant(grant, now),
    actor: toApiActor(grant.actor),
    reason_code: grant.reason?.code ?? null,
    note: grant.reason?.note ?? null,
    ticket_url: grant.reason?.ticketUrl ?? null,
    ...toApiRefundability(grant, now),
  }
}

function stateOf(grant: Grant, hasEnded: boolean): ApiGrant['state'] {
  if (hasEnded) return 'ended'
  return grant.state === 'pending' ? 'pending' : 'live'
}

export function toApiActor(actor: Actor): ApiActor {
  return { type: actor.type, id: actor.id, label: actor.label }
}
