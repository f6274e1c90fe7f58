import type { CreditsResource } from '../generated/customer.ts'
import type { Core } from './core.ts'
import type { Settling } from './settle.ts'

/**
 * Finds in the list of charges what became of the calls whose outcome is not known, and ends their reservations.
 * A charge that no answer has named is taken for that of the unknown call that it fits most closely; it is counted for
 * it, once. Paid calls that begin meanwhile wait, and it waits for those under way, so no other call's charge is taken.
 */
export async function sync(
  core: Core,
  credits: Pick<CreditsResource, 'balance' | 'charges'>,
  { count, release }: Settling,
): Promise<void> {
  while (core.underway.size > 0) await new Promise<void>((resolve) => (core.onSettled = resolve))
  const calls = [...core.unknown].sort((a, b) => a.most - b.most)
  if (calls.length === 0) return
  // The clocks of server and client may differ: what counts is how long ago the first of these calls began.
  const { data } = await credits.balance()
  const begun = Date.now() - Math.min(...calls.map(({ startedAt }) => startedAt))
  const from = new Date((Date.parse(data.as_of) || Date.now()) - begun).toISOString()
  for await (const { amount, id, kind } of credits.charges.items({ from, limit: 200 })) {
    const call = calls.find((one) => one.kind === kind && amount <= one.most)
    if (call === undefined || core.counted.has(id)) continue
    count(core, call, amount, id)
    calls.splice(calls.indexOf(call), 1)
    release(core, call)
  }
  // No charge: it was not made, or failed, and took nothing.
  for (const call of calls) release(core, call)
}
