import type { Account } from '../model/account.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** The earliest instant at which something falls due by itself: an activation, an expiry, a hold's end, a period's start or end. */
export function nextDueOf(
  account: Pick<Account, 'period' | 'terms' | 'anchorAt' | 'nextHoldExpiresAt'>,
  grants: readonly Grant[],
): Instant | null {
  let earliest = nextPeriodStartOf(account)
  const { nextHoldExpiresAt } = account
  if (nextHoldExpiresAt !== null && (earliest === null || nextHoldExpiresAt < earliest)) {
    earliest = nextHoldExpiresAt
  }
  for (const grant of grants) {
    const at = grant.state === 'pending' ? grant.effectiveAt : grant.expiresAt
    if (at !== null && (earliest === null || at < earliest)) earliest = at
  }
  return earliest
}

/**
 * The current period's end, or the anchor while the first one is ahead; null without periods. A period runs to its end
 * whatever the terms have become.
 */
export function nextPeriodStartOf(account: Pick<Account, 'period' | 'terms' | 'anchorAt'>): Instant | null {
  if (account.period !== null) return account.period.to
  return account.terms.recurrence === 'monthly' ? account.anchorAt : null
}
