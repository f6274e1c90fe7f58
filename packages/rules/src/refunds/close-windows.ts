import type { AccessWindow } from '../model/access-window.ts'
import type { ChargeView } from '../model/charge-view.ts'
import type { Credits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'

/**
 * The windows that a refund closes (L30): last opened first, one for each price of a company that has come back in all. A
 * window whose time is over is marked too, so that the next refund goes on with the one before it.
 *
 * @param refunded of the charge, this refund included.
 */
export function closeWindows(charge: ChargeView, refunded: Credits, now: Instant): readonly AccessWindow[] {
  const { usage, windows } = charge
  if (windows.length === 0) return []
  const unitCost = usage.cost / windows.length
  if (!Number.isSafeInteger(unitCost)) {
    throw new InvariantError(
      'L28',
      `${usage.chargeId ?? usage.id} cost ${usage.cost} for ${windows.length} windows`,
    )
  }
  const closedCount = Math.floor(refunded / unitCost)
  return windows
    .toReversed()
    .slice(0, closedCount)
    .filter((window) => window.closedAt === null)
    .map((window) => closed(window, now))
}

function closed(window: AccessWindow, now: Instant): AccessWindow {
  return { ...window, closedAt: now, endsAt: now < window.endsAt ? now : window.endsAt }
}
