import type { Outcome } from './exchange.ts'
import type { Price } from './operation.ts'
import type { Receipt } from './receipt.ts'

/**
 * Reads the credit headers. It is total: an answer that was paid for is never lost to a header that cannot be read.
 * What was spent is filled in when the call is settled.
 *
 * @see the contract, "Credit headers": each is an RFC 9651 item; a comma means that the header came twice.
 */
export function parseReceipt(
  price: Price | null,
  { attempts, headers, settled }: Pick<Outcome, 'attempts' | 'headers' | 'settled'>,
): Receipt {
  const item = (name: string): string | null =>
    /^("?)([^\s",;]+)\1\s*(;[^,]*)?$/.exec(headers?.get(`credits-${name}`) ?? '')?.[2] ?? null
  const count = (name: string): number | null => {
    const text = item(name) ?? ''
    return /^\d{1,15}$/.test(text) ? +text : null
  }
  const kind = item('kind')
  const isKind = kind === 'api' || kind === 'company'
  const cost = attempts.length ? count('cost') : 0
  const remaining = count('remaining')
  return {
    known: !price || (isKind && cost !== null && remaining !== null),
    cost: price ? cost : 0,
    kind: price && (isKind ? kind : price.kind),
    remaining: price && remaining,
    charge: item('charge'),
    records: count('records'),
    replayed: item('replayed') === '?1',
    windowHits: count('window-hits'),
    attempts,
    settled,
    spent: { api: 0, company: 0 },
  } as Receipt
}
