import type { Actor as ApiActor, Grant as ApiGrant, StaffGrant as ApiStaffGrant } from '@scrip/contract'
import type { Actor, Grant } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

export function toApiGrant(grant: Grant): ApiGrant {
  return {
    id: grant.id,
    kind: grant.kind,
    amount: grant.amount,
    source: grant.source,
    class: grant.class,
    priority: grant.priority,
    effective_at: toApiInstant(grant.effectiveAt),
    expires_at: toApiNullableInstant(grant.expiresAt),
    state: grant.state,
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
export function toApiStaffGrant(grant: Grant): ApiStaffGrant {
  return {
    ...toApiGrant(grant),
    actor: toApiActor(grant.actor),
    reason_code: grant.reason?.code ?? null,
    note: grant.reason?.note ?? null,
    ticket_url: grant.reason?.ticketUrl ?? null,
  }
}

export function toApiActor(actor: Actor): ApiActor {
  return { type: actor.type, id: actor.id, label: actor.label }
}
