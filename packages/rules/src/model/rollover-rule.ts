import type { Credits } from './credits.ts'

/**
 * What of a paid plan grant survives the end of a billing period.
 *
 * `carry = min(unused, floor(percent × basis), max_amount − rolled credits still live, 0 if generation = max_rollovers)`.
 */
export interface RolloverRule {
  readonly mode: 'none' | 'all' | 'percent'
  /** 1 to 100, only for `percent`. */
  readonly percent: number | null
  /** What the percentage is taken of, only for `percent`. */
  readonly percentOf: 'unused' | 'granted' | null
  /** The most rolled-over credits an account may have alive at once. */
  readonly maxAmount: Credits | null
  /** How many times the same credits may roll over. */
  readonly maxRollovers: number | null
  readonly life: RolloverLife
}

/** `origin` counts months from the first purchase, `rollover` from the rollover itself. */
export type RolloverLife =
  | { readonly basis: 'forever' }
  | { readonly basis: 'origin'; readonly months: number }
  | { readonly basis: 'rollover'; readonly months: number }
