import type { EntryType, SystemAccount } from '../model/entry.ts'

/**
 * Where the other side of an entry is booked with the opposite sign, so that a transaction sums to zero (L1).
 * Both sides of a rollover share `rollover`, which is therefore empty after each transaction: what is carried out comes in.
 */
export function systemAccountOf(type: EntryType): SystemAccount {
  switch (type) {
    case 'grant':
      return 'issued'
    case 'charge':
      return 'consumed'
    case 'expiry':
      return 'expired'
    case 'rollover_out':
    case 'rollover_in':
      return 'rollover'
    case 'rollover_forfeit':
      return 'forfeited'
  }
}
