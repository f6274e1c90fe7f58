import type { Entry } from '../model/entry.ts'

/**
 * One line in the place of two that follow each other in an account and burn the same grant: it opens where the first one
 * did, ends where the second one does, and takes what both took. It names no charge, since it is of both.
 */
export function joinChargeEntries(first: Entry, second: Entry): Entry {
  return {
    ...second,
    chargeId: null,
    balanceBefore: first.balanceBefore,
    amount: first.amount + second.amount,
  }
}
