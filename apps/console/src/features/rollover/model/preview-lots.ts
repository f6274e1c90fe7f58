import type { RolloverLot } from '@scrip/sdk/admin'
import { writeNumbers } from '../../../ui/write-numbers.ts'

/** The ends of periods that a preview goes through, soonest first. A lot ends with its period. */
export function periodEndsOf(lots: readonly RolloverLot[]): readonly string[] {
  const ends = new Set(lots.flatMap(({ grant }) => (grant.expires_at === null ? [] : [grant.expires_at])))
  return [...ends].toSorted((a, b) => Date.parse(a) - Date.parse(b))
}

/** The lots by the end of their period, soonest first; within one in the server's order. */
export function byPeriodEnd(lots: readonly RolloverLot[]): readonly RolloverLot[] {
  const at = (lot: RolloverLot) => (lot.grant.expires_at === null ? 0 : Date.parse(lot.grant.expires_at))
  return lots.toSorted((a, b) => at(a) - at(b))
}

/**
 * A grant that only a period to come will give. The id that the preview writes for it means nothing to anybody.
 * @param periodEnd of the current period, RFC 3339; null when the plan has no periods
 */
export function isYetToCome(lot: RolloverLot, periodEnd: string | null): boolean {
  return periodEnd !== null && Date.parse(lot.grant.effective_at) >= Date.parse(periodEnd)
}

/** The server's sentence with the lot's own numbers written as beside it. */
export function writeWhy({ grant, unused, carry, forfeit, why }: RolloverLot): string {
  return writeNumbers(why, [unused, carry, forfeit, grant.amount])
}
