import { balanceAt, liveGrantsAt } from './balance-at.ts'
import { type GrantSlice, takeSlices } from '../grants/take-slices.ts'
import { type Credits, credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'
import type { AccountView } from '../view.ts'

export interface ChargeEstimate {
  readonly cost: Credits
  readonly available: Credits
  /** What is short; 0 when there is enough. */
  readonly missing: Credits
  /** Out of which grants it would be paid; empty when there is too little. */
  readonly slices: readonly GrantSlice[]
}

/** What `units` would cost at `now`, and who would pay: what a charge would do, budgets and caps aside. */
export function estimateCharge(
  view: AccountView,
  { units, unitCost }: { readonly units: number; readonly unitCost: Credits },
  now: Instant,
): ChargeEstimate {
  const cost = credits(units * unitCost)
  const { available } = balanceAt(view, now).balance
  if (cost > available) return { cost, available, missing: subtractCredits(cost, available), slices: [] }
  return { cost, available, missing: noCredits, slices: takeSlices(liveGrantsAt(view, now), cost, now) ?? [] }
}
