import { addDays, dayOf } from '../text/day.ts'

const dayMs = 86_400_000
// Asked once a record, and the same all day.
let last = { day: Number.NaN, first: '' }

/** The first of the last 30 days, today being the last. */
export function firstRecentDay(now: number): string {
  const day = Math.floor(now / dayMs)
  if (last.day !== day) last = { day, first: addDays(dayOf(now), -29) }
  return last.first
}
