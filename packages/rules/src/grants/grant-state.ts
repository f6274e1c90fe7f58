import type { Grant, GrantEnd } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** Pending and live: what every decision reads. */
export function isHot(grant: Grant): boolean {
  return grant.state === 'pending' || grant.state === 'live'
}

/** A live grant with nothing available or held is drained, and a drained one with something is live. */
export function restState(grant: Grant): Grant {
  const isEmpty = grant.available === 0 && grant.held === 0
  if (grant.state === 'live' && isEmpty) return { ...grant, state: 'drained' }
  if (grant.state === 'drained' && !isEmpty) return { ...grant, state: 'live' }
  return grant
}

/**
 * How a grant has ended by `now`; null when it has not. A drained one ends without a line in the ledger, since nothing is
 * left to expire.
 */
export function endOf(grant: Grant, now: Instant): GrantEnd | null {
  if (grant.state === 'ended') return grant.endedBy
  if (grant.state === 'drained' && grant.expiresAt !== null && grant.expiresAt <= now) return 'expiry'
  return null
}
