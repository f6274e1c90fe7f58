import { addDays, dayOf } from '../text/day.ts'

/** The first of the last 30 days, today being the last. */
export function firstRecentDay(now: number): string {
  return addDays(dayOf(now), -29)
}
