import { calendarDay, calendarMonth } from '../calendar/calendar-window.ts'
import type { Budget, BudgetCounter, BudgetView } from '../model/budget.ts'
import { noCredits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'

/** The counter of the window that contains `now`: the one that was written last, or a new one from 0 when that is over. */
export function counterAt({ budget, counter }: BudgetView, now: Instant, timeZone: string): BudgetCounter {
  if (counter.to === null || now < counter.to) return counter
  return newCounter(budget, now, timeZone)
}

/** An empty counter of the window that contains `now`. */
export function newCounter(budget: Budget, now: Instant, timeZone: string): BudgetCounter {
  const base = { budgetId: budget.id, teamId: budget.teamId, kind: budget.kind, used: noCredits }
  switch (budget.window) {
    case 'day':
      return { ...base, ...calendarDay(now, timeZone) }
    case 'month':
      return { ...base, ...calendarMonth(now, timeZone) }
    case 'lifetime':
      return { ...base, from: budget.createdAt, to: null }
  }
}
