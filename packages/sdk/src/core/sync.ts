import type { CreditsResource } from '../generated/customer.ts'
import { chargeOperations } from '../generated/charge-operations.ts'
import type { Core, Moment, PaidCall } from './core.ts'
import type { Settling } from './settle.ts'

/** Options of `meter.sync()`. */
export interface SyncOptions {
  /**
   * ms for which the server may still be at work on a call that was given up. A call without a charge that ended less
   * than that ago keeps what it had set aside, until a later sync. Default 60,000.
   */
  readonly grace?: number
}

// How far the instant that the server tells may be from the one at which it is read.
const marginMs = 1000

/**
 * Finds in the list of charges what became of the calls whose outcome is not known, and ends their reservations.
 * A charge that no answer has named is taken for that of the unknown call of its operation that it fits most closely; it
 * is counted for it, once. Paid calls that begin meanwhile wait, and it waits for those under way, so no other call's
 * charge is taken.
 */
export async function sync(
  core: Core,
  credits: Pick<CreditsResource, 'balance' | 'charges'>,
  { count, release }: Settling,
  { grace = 60_000 }: SyncOptions = {},
): Promise<void> {
  while (core.underway.size > 0) await new Promise<void>((resolve) => (core.onSettled = resolve))
  const calls = [...core.unknown].sort((a, b) => a.most - b.most)
  if (calls.length === 0) return
  // The clocks of server and client may differ: what counts is how long ago the first of these calls began.
  const { data } = await credits.balance()
  const asOf = Date.parse(data.as_of) || Date.now()
  const begunAt = (call: PaidCall): number => asOf - computeAgeMs(call.startedAt) - marginMs
  const endedAt = (call: PaidCall): number => asOf - computeAgeMs(call.endedAt ?? call.startedAt) + marginMs
  const from = new Date(Math.min(...calls.map(begunAt))).toISOString()
  for await (const charge of credits.charges.items({ from, limit: 200 })) {
    const { amount, id, kind, operation } = charge
    if (core.counted.has(id)) continue
    const at = Date.parse(charge.charged_at)
    const fitting = calls.filter(
      (one) =>
        one.kind === kind &&
        chargeOperations[one.name] === operation &&
        amount <= one.most &&
        !(at < begunAt(one)),
    )
    const call = fitting.find((one) => at <= endedAt(one)) ?? fitting[0]
    if (call === undefined) continue
    count(core, call, amount, id)
    calls.splice(calls.indexOf(call), 1)
    release(core, call)
  }
  // No charge: it was not made, or failed, and took nothing; unless the server is at work on it still.
  for (const call of calls) if (performance.now() - (call.endedAt?.tick ?? 0) >= grace) release(core, call)
}

/** A clock that was set back, or stood still, says too little: that a call began earlier than it did does no harm. */
function computeAgeMs({ date, tick }: Moment): number {
  return Math.max(Date.now() - date, performance.now() - tick)
}
