import type { Core, Moment, PaidCall } from './core.ts'
import type { Receipt } from './receipt.ts'

/** Charges that are remembered: more than can be under way at once. An older one comes back only under a caller's own key. */
const countedMax = 5000

/** Calls with an unknown outcome that are remembered when no budget depends on them. */
const unknownMax = 1000

/** Adds a charge to what was spent, unless it was counted before: a replay names the charge of the first call. */
export function count(
  { counted }: Core,
  { account, kind }: PaidCall,
  cost: number,
  charge: string | null,
): void {
  if (charge) {
    if (counted.has(charge)) return
    counted.add(charge)
    for (const oldest of counted) {
      if (counted.size <= countedMax) break
      counted.delete(oldest)
    }
  }
  account.book(kind, cost, 0)
}

/** Ends the reservation of a call. */
export function release(core: Core, call: PaidCall): void {
  core.unknown.delete(call)
  call.account.book(call.kind, 0, -call.aside)
}

/**
 * Counts what a call cost and ends its reservation. When it is not known whether it was charged, the reservation stays,
 * so that `spent + reserved ≤ budget` holds whatever the ledger says.
 *
 * @param isRefused there is no answer, or one that says no
 */
export function settle(
  core: Core,
  call: PaidCall,
  { charge, cost, settled }: Pick<Receipt, 'charge' | 'cost' | 'settled'>,
  isRefused: boolean,
): void {
  core.underway.delete(call)
  call.endedAt = now()
  if (cost) count(core, call, cost, charge)
  if (cost || (settled && (isRefused || cost === 0))) release(core, call)
  // Without a budget nothing depends on it, so a server that sends no credit headers cannot fill the memory.
  else if (call.account.remaining(call.kind) < Infinity || core.unknown.size < unknownMax)
    core.unknown.add(call)
  else release(core, call)
  core.onSettled?.()
}

export function now(): Moment {
  return { date: Date.now(), tick: performance.now() }
}

/** What a sync settles calls by. */
export interface Settling {
  readonly count: typeof count
  readonly release: typeof release
}
