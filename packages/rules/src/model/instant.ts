import { InvariantError } from './invariant-error.ts'

declare const instantBrand: unique symbol

/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. Rules get it as an argument and never read a clock. */
export type Instant = number & { readonly [instantBrand]: 'Instant' }

/** Half-open: `from` belongs to the period, `to` does not. */
export interface Period {
  readonly from: Instant
  readonly to: Instant
}

export const millisecondsPerDay = 86_400_000

/** @throws InvariantError when the value is not a whole number of milliseconds. */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) {
    throw new InvariantError('instant_out_of_range', `${milliseconds} is not an instant`)
  }
  return milliseconds as Instant
}

/** Adds whole days of 24 hours; access windows and the life of a trial are counted so, in every time zone. */
export function addDays(at: Instant, days: number): Instant {
  return instant(at + days * millisecondsPerDay)
}
