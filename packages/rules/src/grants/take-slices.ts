import { burnOrder } from './burn-order.ts'
import { type Credits, credits, lesserCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'

/** A slice with the grant, as it was before, that pays it. */
export interface GrantSlice {
  readonly grant: Grant
  readonly amount: Credits
}

/** Effective, not expired, not ended, and with something left: `[effectiveAt, expiresAt)`. */
export function isSpendable(grant: Grant, now: Instant): boolean {
  return (
    grant.state !== 'ended' &&
    grant.available > 0 &&
    grant.effectiveAt <= now &&
    (grant.expiresAt === null || now < grant.expiresAt)
  )
}

/**
 * Takes the shortest prefix in burn order that pays `amount`: a function of (grants, amount, now), whatever the order of
 * the grants (L6, L7), and never out of a grant that is not effective (L8).
 *
 * @returns slices that sum to `amount` (L5), none for 0; null when the grants cannot pay.
 */
export function takeSlices(
  grants: readonly Grant[],
  amount: Credits,
  now: Instant,
): readonly GrantSlice[] | null {
  if (amount === 0) return []
  const first = firstToBurn(grants, now)
  if (first === null) return null
  // Nearly every charge fits into one grant, so the sort is kept for those that do not.
  if (amount <= first.available) return [{ grant: first, amount }]
  const slices: GrantSlice[] = []
  let missing: number = amount
  for (const grant of grants.filter((candidate) => isSpendable(candidate, now)).toSorted(burnOrder)) {
    const taken = lesserCredits(grant.available, credits(missing))
    slices.push({ grant, amount: taken })
    missing -= taken
    if (missing === 0) return slices
  }
  return null
}

function firstToBurn(grants: readonly Grant[], now: Instant): Grant | null {
  let first: Grant | null = null
  for (const grant of grants) {
    if (isSpendable(grant, now) && (first === null || burnOrder(grant, first) < 0)) first = grant
  }
  return first
}
