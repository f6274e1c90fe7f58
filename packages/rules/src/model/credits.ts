import { InvariantError } from './invariant-error.ts'

declare const creditsBrand: unique symbol

/**
 * A number of credits: a safe integer of zero or more. A signed amount exists only on a ledger entry.
 */
export type Credits = number & { readonly [creditsBrand]: 'Credits' }

/** The two pools of a team. One never pays for the other. */
export const creditKinds = ['api', 'company'] as const
export type CreditKind = (typeof creditKinds)[number]

/**
 * Makes a number a number of credits.
 *
 * @throws InvariantError when it is negative, fractional or not a safe integer.
 */
export function credits(value: number): Credits {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new InvariantError('credits_out_of_range', `${value} is not a number of credits`)
  }
  return value as Credits
}

export const noCredits: Credits = credits(0)

/** @throws InvariantError when the sum is no longer a safe integer. */
export function addCredits(a: Credits, b: Credits): Credits {
  return credits(a + b)
}

/** @throws InvariantError when `b` is more than `a`. */
export function subtractCredits(a: Credits, b: Credits): Credits {
  return credits(a - b)
}

export function lesserCredits(a: Credits, b: Credits): Credits {
  return a < b ? a : b
}
