import type { EntryType, SystemAccount } from '../model/entry.ts'

/**
 * Where the other side of an entry is booked: `−(amount + heldAmount)`, so that a transaction sums to zero (L1). What is
 * held is still the customer's, so the lines of a hold and its release have an other side of 0.
 * Both sides of a rollover share `rollover`, which is therefore empty after each transaction: what is carried out comes in.
 */
export function systemAccountOf(type: EntryType): SystemAccount {
  switch (type) {
    case 'grant':
    case 'expiry_change':
      return 'issued'
    case 'charge':
    case 'capture':
    case 'refund':
      return 'consumed'
    case 'expiry':
      return 'expired'
    case 'rollover_out':
    case 'rollover_in':
      return 'rollover'
    case 'rollover_forfeit':
      return 'forfeited'
    case 'void':
    case 'claw_back':
    case 'adjustment':
      return 'voided'
    case 'hold':
    case 'release':
      return 'held'
  }
}
