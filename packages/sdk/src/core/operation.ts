import type { CreditKind } from '../generated/schemas.ts'

/** What one call costs, from the contract's `x-credits`. */
export interface Price {
  readonly kind: CreditKind
  /** Credits for one unit. */
  readonly amount: number
  readonly per: 'record' | 'lookup' | 'company'
  /** `per: 'record'`: how many records the server returns when `limit` is left out. */
  readonly limit?: number
  /** `per: 'company'`: the list parameters that name the companies. */
  readonly lists?: readonly string[]
}

/** One operation of the contract, as far as sending it needs. Generated. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path template, such as `/v1/companies/{company_id}`. */
  readonly path: string
  /** Where the parameters go that are not in the path. */
  readonly input: 'body' | 'query' | 'none'
  /** Whether the operation takes an `Idempotency-Key`: then it is safe to send twice. */
  readonly keyed: boolean
  /** The price, or null when the operation is free. */
  readonly price: Price | null
}
