import type { CreditKind } from '../generated/schemas.ts'

/** The credit headers of one answer. Null: missing or malformed, which means unknown, never 0. */
export interface CreditHeaders {
  readonly cost: number | null
  readonly kind: CreditKind | null
  readonly remaining: number | null
  readonly charge: string | null
  readonly records: number | null
  readonly replayed: boolean
  readonly windowHits: number | null
}

/**
 * Reads the credit headers. It is total: an answer that was paid for is never lost to a header that cannot be read.
 * @see the contract, "Credit headers": each is an RFC 9651 item.
 */
export function parseCreditHeaders(headers: Headers): CreditHeaders {
  const kind = item(headers, 'credits-kind')
  return {
    cost: credits(headers, 'credits-cost'),
    kind: kind === 'api' || kind === 'company' ? kind : null,
    remaining: credits(headers, 'credits-remaining'),
    charge: item(headers, 'credits-charge'),
    records: credits(headers, 'credits-records'),
    replayed: item(headers, 'credits-replayed') === '?1',
    windowHits: credits(headers, 'credits-window-hits'),
  }
}

/** A token, string, integer or boolean without its parameters. A comma means that the header came twice. */
function item(headers: Headers, name: string): string | null {
  const match = /^("?)([^\s",;]+)\1\s*(;[^,]*)?$/.exec(headers.get(name)?.trim() ?? '')
  return match?.[2] ?? null
}

function credits(headers: Headers, name: string): number | null {
  const text = item(headers, name)
  const value = text !== null && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}
