import type { Slice } from '../model/charge-view.ts'
import { credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'

/**
 * The slices of one charge, in the order in which they were taken, from its entries in any order. Lines that give back are
 * passed over, so all entries that name the charge may be given.
 */
export function slicesOfEntries(entries: readonly Entry[]): readonly Slice[] {
  return entries
    .filter((entry) => entry.type === 'charge' || entry.type === 'capture')
    .toSorted((a, b) => a.sequence - b.sequence)
    .map((entry) => ({ grantId: entry.grantId, amount: credits(-entry.amount - entry.heldAmount) }))
}
