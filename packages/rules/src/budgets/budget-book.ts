import { counterAt } from './counter-at.ts'
import type { Budget, BudgetCounter, BudgetView } from '../model/budget.ts'
import { addCredits, type Credits, subtractCredits } from '../model/credits.ts'
import type { Hold } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

/** Who spends: what a budget is matched with. */
export interface Spender {
  readonly apiKeyId: string | null
  readonly memberId: string | null
}

/** The budgets of one account while a decision is taken on it. */
export class BudgetBook {
  private readonly views: readonly BudgetView[]
  private readonly now: Instant
  private readonly timeZone: string
  private readonly counters = new Map<string, BudgetCounter>()
  private readonly definitions = new Map<string, Budget>()
  private readonly removed: string[] = []

  constructor(views: readonly BudgetView[], now: Instant, timeZone: string) {
    this.views = views
    this.now = now
    this.timeZone = timeZone
  }

  /** The budget with the least left among those that the amount would exceed; null when it fits into all (L31). */
  refusalOf(spender: Spender, required: Credits): RefusedVerdict | null {
    let tightest: { readonly budget: Budget; readonly counter: BudgetCounter; readonly left: number } | null =
      null
    for (const view of this.views) {
      const { budget } = view
      if (!countsFor(budget, spender)) continue
      const counter = this.counterOf(view)
      const left = budget.limit - counter.used
      if (required <= left) continue
      const isTighter =
        tightest === null ||
        left < tightest.left ||
        (left === tightest.left && budget.id < tightest.budget.id)
      if (isTighter) tightest = { budget, counter, left }
    }
    return tightest === null ? null : refuseForBudget(tightest.budget, tightest.counter, required)
  }

  /** Counts what was taken or held; answers which budgets did. */
  count(spender: Spender, amount: Credits): readonly string[] {
    const ids: string[] = []
    for (const view of this.views) {
      if (!countsFor(view.budget, spender)) continue
      const counter = this.counterOf(view)
      this.counters.set(view.budget.id, { ...counter, used: addCredits(counter.used, amount) })
      ids.push(view.budget.id)
    }
    return ids
  }

  /**
   * What a hold gives back is returned in the window that counted the hold; a later window never had it.
   *
   * @param at when the hold ended, however late that is booked.
   */
  giveBack(hold: Hold, amount: Credits, at: Instant): void {
    if (amount === 0) return
    for (const view of this.views) {
      if (!hold.budgetIds.includes(view.budget.id)) continue
      const counter = this.counterOf(view, at)
      if (hold.createdAt < counter.from) continue
      this.counters.set(view.budget.id, { ...counter, used: subtractCredits(counter.used, amount) })
    }
  }

  find(
    match: (budget: Budget) => boolean,
  ): { readonly budget: Budget; readonly counter: BudgetCounter } | null {
    for (const view of this.views) {
      if (match(view.budget)) return { budget: view.budget, counter: this.counterOf(view) }
    }
    return null
  }

  /** @param counter of a new budget; an edited one keeps its own. */
  define(budget: Budget, counter: BudgetCounter | null): void {
    this.definitions.set(budget.id, budget)
    if (counter !== null) this.counters.set(budget.id, counter)
  }

  remove(budgetId: string): void {
    this.removed.push(budgetId)
  }

  written(): {
    readonly budgets: readonly Budget[]
    readonly budgetCounters: readonly BudgetCounter[]
    readonly removedBudgetIds: readonly string[]
  } {
    return {
      budgets: [...this.definitions.values()],
      budgetCounters: [...this.counters.values()],
      removedBudgetIds: this.removed,
    }
  }

  private counterOf(view: BudgetView, at = this.now): BudgetCounter {
    const counter = this.counters.get(view.budget.id) ?? view.counter
    return counterAt({ budget: view.budget, counter }, at, this.timeZone)
  }
}

function countsFor(budget: Budget, spender: Spender): boolean {
  switch (budget.scope) {
    case 'team':
      return true
    case 'api_key':
      return budget.scopeId === spender.apiKeyId
    case 'member':
      return budget.scopeId === spender.memberId
  }
}

function refuseForBudget(budget: Budget, counter: BudgetCounter, required: Credits): RefusedVerdict {
  const { id, kind, scope, scopeId, window, limit } = budget
  return refuse(
    {
      code: 'budget_exceeded',
      kind,
      budgetId: id,
      scope,
      scopeId,
      window,
      limit,
      used: counter.used,
      required,
      resetsAt: counter.to,
    },
    [
      `budget ${id} of ${scope} ${scopeId}: ${counter.used} of ${limit} used, needs ${required}: nothing is taken`,
    ],
  )
}
