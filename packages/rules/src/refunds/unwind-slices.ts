import type { ChargeView, Slice } from '../model/charge-view.ts'
import { addCredits, type Credits, lesserCredits, noCredits, subtractCredits } from '../model/credits.ts'

/** What of a charge has been refunded so far. */
export function refundedOf(charge: ChargeView): Credits {
  let refunded = noCredits
  for (const refund of charge.refunds) refunded = addCredits(refunded, refund.amount)
  return refunded
}

/**
 * The slices that get back `amount`: last taken, first returned, after what was refunded before.
 *
 * @param amount no more than what is not yet refunded (L14).
 */
export function unwindSlices(charge: ChargeView, amount: Credits): readonly Slice[] {
  let skipped = refundedOf(charge)
  let missing = amount
  const unwound: Slice[] = []
  for (const slice of charge.slices.toReversed()) {
    const before = lesserCredits(slice.amount, skipped)
    skipped = subtractCredits(skipped, before)
    const back = lesserCredits(subtractCredits(slice.amount, before), missing)
    missing = subtractCredits(missing, back)
    if (back > 0) unwound.push({ grantId: slice.grantId, amount: back })
  }
  return unwound
}
