import type { CreditKind } from '../generated/schemas.ts'
import type { Price } from './operation.ts'

/** What a call can cost, worked out from the price list without asking the server. */
export interface Estimate {
  readonly kind: CreditKind
  /** The most that it can cost. */
  readonly max: number
  /** True when it will cost just that, if it succeeds. */
  readonly exact: boolean
}

/**
 * @param params parameters of the call, in the contract's names
 * @see the contract, `x-credits`
 */
export function estimateCost(price: Price, params: Readonly<Record<string, unknown>>): Estimate {
  const max = price.amount * countUnits(price, params)
  return { kind: price.kind, max, exact: max === 0 }
}

function countUnits(price: Price, params: Readonly<Record<string, unknown>>): number {
  switch (price.per) {
    case 'lookup':
      return 1
    case 'record':
      return typeof params['limit'] === 'number' ? params['limit'] : (price.limit ?? 0)
    case 'company':
      return (price.lists ?? []).reduce((sum, name) => sum + new Set(asList(params[name])).size, 0)
    default:
      return price.per satisfies never
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
