import type { Account } from '../model/account.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** The earliest instant at which something falls due by itself: an activation, an expiry, a hold's end, a period's start or end. */
export function nextDueOf(
  account: Pick<Account, 'period' | 'terms' | 'anchorAt' | 'nextHoldExpiresAt'>,
  grants: readonly Grant[],
  otherGrantsDueAt: Instant | null = null,
): Instant | null {
  let earliest = sooner(nextPeriodStartOf(account), account.nextHoldExpiresAt)
  earliest = sooner(earliest, otherGrantsDueAt)
  for (const grant of grants) earliest = sooner(earliest, grantDueAt(grant))
  return earliest
}

/** When something falls due on a pending or live grant by itself; null: never. */
export function grantDueAt(grant: Grant): Instant | null {
  return grant.state === 'pending' ? grant.effectiveAt : grant.expiresAt
}

function sooner(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b
  return b < a ? b : a
}

/**
 * The current period's end, or the anchor while the first one is ahead; null without periods. A period runs to its end
 * whatever the terms have become.
 */
export function nextPeriodStartOf(account: Pick<Account, 'period' | 'terms' | 'anchorAt'>): Instant | null {
  if (account.period !== null) return account.period.to
  return account.terms.recurrence === 'monthly' ? account.anchorAt : null
}
