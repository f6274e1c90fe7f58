import type { StaffGrant } from '@scrip/contract'
import { type Grant, type Instant, grantEndAt } from '@scrip/rules'

type Refundability = Pick<StaffGrant, 'is_refundable' | 'not_refundable_because'>

/**
 * Whether the payment behind a grant may be given back: it was paid for, an invoice says so, and no credit of it was ever
 * touched. The first reason of the list is told.
 */
export function toApiRefundability(grant: Grant, now: Instant): Refundability {
  const reason = reasonOf(grant, now)
  return { is_refundable: reason === null, not_refundable_because: reason }
}

function reasonOf(grant: Grant, now: Instant): StaffGrant['not_refundable_because'] {
  if (grant.class !== 'paid') return 'unpaid'
  if (grant.rolled > 0 || grant.generation > 0) return 'rolled_over'
  if (grant.invoiceId === null) return 'no_invoice'
  if (grant.used > 0) return 'used'
  if (grant.held > 0) return 'held'
  return grantEndAt(grant, now) === null ? null : 'ended'
}
