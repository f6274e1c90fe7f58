import { prices as generatedPrices } from './generated/prices.ts'
import type { PricedOperationId } from './routes.ts'

/** What an operation costs: `amount` credits of one kind for each unit. */
export interface Price {
  readonly kind: 'api' | 'company'
  readonly amount: number
  /** A record returned, a lookup that returned something, or a company without an open access window. */
  readonly per: 'record' | 'lookup' | 'company'
  /** Days that a charge opens a company for; null when it opens nothing. */
  readonly windowDays: number | null
}

/** The price list. Nothing else in the house says what a call costs. */
export const prices: { readonly [Id in PricedOperationId]: Price } = generatedPrices
