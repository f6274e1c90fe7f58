import type { Balance } from '../model/account.ts'
import { credits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'

/** A balance while it moves. */
export type BalanceSums = { -readonly [Bucket in keyof Balance]: number }

export const emptyBalance: Balance = {
  granted: noCredits,
  available: noCredits,
  held: noCredits,
  used: noCredits,
  expired: noCredits,
  voided: noCredits,
  rolled: noCredits,
}

export function sumsOf(balance: Balance): BalanceSums {
  return { ...balance }
}

/** @throws InvariantError when a bucket has fallen below zero (L4). */
export function balanceOf(sums: BalanceSums): Balance {
  return {
    granted: credits(sums.granted),
    available: credits(sums.available),
    held: credits(sums.held),
    used: credits(sums.used),
    expired: credits(sums.expired),
    voided: credits(sums.voided),
    rolled: credits(sums.rolled),
  }
}

/** Moves the sums by what one grant has become; `before` is null for a new one. */
export function moveBalance(sums: BalanceSums, before: Grant | null, after: Grant): void {
  if (before !== null) addBuckets(sums, before, -1)
  addBuckets(sums, after, 1)
}

function addBuckets(sums: BalanceSums, grant: Grant, sign: 1 | -1): void {
  // What is not effective yet is in no balance.
  if (grant.state === 'pending') return
  sums.granted += sign * grant.amount
  sums.available += sign * grant.available
  sums.held += sign * grant.held
  sums.used += sign * grant.used
  sums.expired += sign * grant.expired
  sums.voided += sign * grant.voided
  sums.rolled += sign * grant.rolled
}
