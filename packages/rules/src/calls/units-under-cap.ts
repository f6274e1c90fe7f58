import type { Credits } from '../model/credits.ts'

/** How many of the units may be charged without going over the cap: whole units only. */
export function unitsUnderCap(units: number, unitCost: Credits, max: Credits | null): number {
  if (max === null || unitCost === 0) return units
  return Math.min(units, Math.floor(max / unitCost))
}
