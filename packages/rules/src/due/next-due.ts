import type { Account } from '../model/account.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** The earliest instant at which something falls due by itself: an activation, an expiry, a period's start or end. */
export function nextDueOf(
  account: Pick<Account, 'period' | 'terms' | 'anchorAt'>,
  grants: readonly Grant[],
): Instant | null {
  let earliest = nextPeriodStartOf(account)
  for (const grant of grants) {
    const at = grant.state === 'pending' ? grant.effectiveAt : grant.expiresAt
    if (at !== null && (earliest === null || at < earliest)) earliest = at
  }
  return earliest
}

/** The current period's end, or the anchor while the first one is ahead; null for a plan without periods. */
export function nextPeriodStartOf(account: Pick<Account, 'period' | 'terms' | 'anchorAt'>): Instant | null {
  if (account.terms.recurrence !== 'monthly') return null
  return account.period === null ? account.anchorAt : account.period.to
}
