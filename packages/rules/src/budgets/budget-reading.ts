import { counterAt } from './counter-at.ts'
import type { Budget, BudgetView } from '../model/budget.ts'
import { type Credits, credits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'

/** A budget as it stands at an instant. */
export interface BudgetReading {
  readonly budget: Budget
  readonly used: Credits
  /** What may still be taken; 0 also when the limit was lowered below what was used. */
  readonly left: Credits
  readonly from: Instant
  /** Null for a lifetime. */
  readonly resetsAt: Instant | null
}

export function budgetAt(view: BudgetView, now: Instant, timeZone: string): BudgetReading {
  const { used, from, to } = counterAt(view, now, timeZone)
  const { budget } = view
  return { budget, used, left: credits(Math.max(0, budget.limit - used)), from, resetsAt: to }
}
