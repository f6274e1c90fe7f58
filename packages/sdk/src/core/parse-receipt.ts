import type { Outcome } from './exchange.ts'
import type { Price } from './operation.ts'
import type { Receipt } from './receipt.ts'

/**
 * Reads the credit headers. It is total: an answer that was paid for is never lost to a header that cannot be read.
 * What was spent is filled in when the call is settled.
 *
 * @param isRefused there is no answer, or one that says no
 * @param idempotencyKey the key that the call carried
 * @see the contract, "Credit headers": each is an RFC 9651 item; a comma means that the header came twice.
 */
export function parseReceipt(
  price: Price | null,
  { attempts, headers, settled }: Pick<Outcome, 'attempts' | 'headers' | 'settled'>,
  isRefused: boolean,
  idempotencyKey: string | null,
): Receipt {
  const item = (name: string): string | null =>
    /^("?)([^\s",;]+)\1\s*(;[^,]*)?$/.exec(headers?.get(`credits-${name}`) ?? '')?.[2] ?? null
  const count = (name: string): number | null => {
    const text = item(name) ?? ''
    return /^\d{1,15}$/.test(text) ? +text : null
  }
  const cost = count('cost')
  const remaining = count('remaining')
  // A refusal that says nothing of credits took none, and so did a call that never left.
  const priced = settled && isRefused && cost === null ? null : price
  return {
    known: !priced || (item('kind') === priced.kind && cost !== null && remaining !== null),
    cost: priced ? cost : 0,
    kind: priced && priced.kind,
    remaining: priced && remaining,
    charge: item('charge'),
    records: count('records'),
    replayed: item('replayed') === '?1',
    windowHits: count('window-hits'),
    idempotencyKey,
    attempts,
    settled,
    spent: { api: 0, company: 0 },
  } as Receipt
}
