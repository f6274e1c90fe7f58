import type { Balance } from '../model/account.ts'
import { credits, noCredits } from '../model/credits.ts'
import type { EntryType } from '../model/entry.ts'

/**
 * The balance that a ledger tells by itself: what `as_of` answers, and what L25 compares with the cached balance.
 *
 * @param sums signed amounts added up by entry type; a missing type is 0.
 * @throws InvariantError when the sums are none of a ledger, such as more used than granted.
 */
export function balanceFromEntrySums(sums: ReadonlyMap<EntryType, number>): Balance {
  const sumOf = (type: EntryType) => sums.get(type) ?? 0
  let available = 0
  for (const sum of sums.values()) available += sum
  return {
    granted: credits(sumOf('grant') + sumOf('rollover_in')),
    available: credits(available),
    held: noCredits,
    // Subtracting from 0 keeps a zero sum from turning into −0.
    used: credits(0 - sumOf('charge')),
    expired: credits(0 - sumOf('expiry')),
    voided: noCredits,
    rolled: credits(0 - sumOf('rollover_out') - sumOf('rollover_forfeit')),
  }
}
