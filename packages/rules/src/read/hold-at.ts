import { addCredits, noCredits } from '../model/credits.ts'
import type { Hold } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'

/**
 * The hold as every reader must see it at `now`: one past its expiry has given back what it held, whether or not that has
 * been booked (L13).
 */
export function holdAt(hold: Hold, now: Instant): Hold {
  if (hold.state !== 'open' || now < hold.expiresAt) return hold
  return {
    ...hold,
    state: 'expired',
    held: noCredits,
    released: addCredits(hold.released, hold.held),
    slices: hold.slices.map((slice) => ({
      ...slice,
      held: noCredits,
      released: addCredits(slice.released, slice.held),
    })),
    endedAt: hold.expiresAt,
  }
}
