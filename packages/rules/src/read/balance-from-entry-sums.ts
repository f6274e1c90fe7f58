import type { Balance } from '../model/account.ts'
import { credits } from '../model/credits.ts'
import type { EntryType } from '../model/entry.ts'

/** Signed sums over entries of one type. */
export interface EntrySum {
  readonly amount: number
  readonly heldAmount: number
}

/**
 * The balance that a ledger tells by itself: what `as_of` answers, and what L25 compares with the cached balance.
 *
 * @param sums by entry type; a missing type is 0.
 * @throws InvariantError when the sums are none of a ledger, such as more used than granted.
 */
export function balanceFromEntrySums(sums: ReadonlyMap<EntryType, EntrySum>): Balance {
  const sumOf = (type: EntryType) => sums.get(type)?.amount ?? 0
  let available = 0
  let held = 0
  for (const sum of sums.values()) {
    available += sum.amount
    held += sum.heldAmount
  }
  const captured = sums.get('capture')?.heldAmount ?? 0
  return {
    granted: credits(sumOf('grant') + sumOf('rollover_in')),
    available: credits(available),
    held: credits(held),
    // Subtracting from 0 keeps a zero sum from turning into −0.
    used: credits(0 - sumOf('charge') - captured - sumOf('refund')),
    expired: credits(0 - sumOf('expiry')),
    voided: credits(0 - sumOf('void') - sumOf('claw_back') - sumOf('adjustment')),
    rolled: credits(0 - sumOf('rollover_out') - sumOf('rollover_forfeit')),
  }
}
