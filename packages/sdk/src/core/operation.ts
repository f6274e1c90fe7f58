import type { CreditKind } from '../generated/schemas.ts'

/** What one call costs, from the contract's `x-credits`. */
export interface Price {
  readonly kind: CreditKind
  /** Credits for one unit. */
  readonly amount: number
  /** A unit: a record returned, a lookup that found something, or a company that is named. */
  readonly per: 'record' | 'lookup' | 'company'
}

/** One operation of the contract, as far as sending it needs. */
export interface Operation {
  /** What callers write: `jobs.search`. */
  readonly name: string
  readonly method: string
  /** Path template, such as `/v1/companies/{company_id}`. */
  readonly path: string
  /** Where the parameters go that are not in the path; empty when it takes none. */
  readonly input: 'body' | 'query' | ''
  /** Whether the operation takes an `Idempotency-Key`: then it is safe to send twice. */
  readonly keyed: boolean
  /** Records on a page when the call names no `limit`; 0 when the answer is no page. */
  readonly limit: number
  /** The price, or null when the operation is free. */
  readonly price: Price | null
}

/**
 * Reads one line of the generated table: name, method, path, input, `1` when it takes a key, page size, and the price.
 * A table of text is a third of the size of a table of objects, and costs the type checker nothing.
 */
export function parseOperation(line: string): Operation {
  const [name, method, path, input, keyed, limit, amount, kind, per] = line.split(' ')
  const price = amount ? { amount: +amount, kind, per } : null
  return { name, method, path, input, keyed: !!keyed, limit: Number(limit), price } as Operation
}
