import { addDays, dayOf, startOfDay } from './zoned-day.ts'

/** How a person says when credits end. */
export const expiryChoices = ['never', 'days_30', 'days_90', 'year_1', 'date'] as const
export type ExpiryChoice = (typeof expiryChoices)[number]

export const expiryLabels: Readonly<Record<ExpiryChoice, string>> = {
  never: 'Never',
  days_30: '30 days from today',
  days_90: '90 days from today',
  year_1: 'A year from today',
  date: 'After a day that I choose',
}

/**
 * The instant at which the credits are dead: the end of their last day in the team's zone. Null is never.
 * @param lastDay `YYYY-MM-DD`, only for `date`
 * @param now RFC 3339
 */
export function toExpiresAt(
  choice: ExpiryChoice,
  lastDay: string,
  timeZone: string,
  now: string,
): string | null {
  const today = dayOf(now, timeZone)
  switch (choice) {
    case 'never':
      return null
    case 'days_30':
      return startOfDay(addDays(today, 31), timeZone)
    case 'days_90':
      return startOfDay(addDays(today, 91), timeZone)
    case 'year_1':
      return startOfDay(addDays(oneYearAfter(today), 1), timeZone)
    case 'date':
      return startOfDay(addDays(lastDay, 1), timeZone)
  }
}

/** The same date a year later; 29 February becomes the 28th. */
function oneYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next
}
