import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Budget, BudgetView } from '../model/budget.ts'

interface Consumption {
  /** When it was counted; what a hold gave back is returned where the hold was counted. */
  readonly at: number
  /** When it happened. */
  readonly bookedAt: number
  readonly amount: number
}

/** L31: each counter is what was accepted in its window. A limit that was lowered later may be below it. */
export function checkBudgets(book: LawBook, { account, budgets, holds }: AccountHead): AccountCheck {
  const counts = budgets.map((view) => ({
    view,
    heldAt: new Map(
      holds
        .filter((hold) => hold.budgetIds.includes(view.budget.id))
        .map((hold) => [hold.id, hold.createdAt]),
    ),
    least: 0,
    most: 0,
  }))
  if (counts.length === 0) return { end: () => expectBudgets(book, account.budgetCount, 0) }
  return {
    // Calls that a hold paid were counted with the hold.
    charge: ({ usage, isOutOfHold }) => {
      if (isOutOfHold) return
      const told = { at: usage.at, bookedAt: usage.at, amount: usage.cost }
      for (const count of counts) if (isOf(count.view.budget, usage)) add(count, told)
    },
    entry: ({ type, holdId, heldAmount, effectiveAt }) => {
      if (holdId === null || (type !== 'hold' && type !== 'release')) return
      for (const count of counts) {
        const at = count.heldAt.get(holdId)
        if (at !== undefined) add(count, { at, bookedAt: effectiveAt, amount: heldAmount })
      }
    },
    end: () => {
      expectBudgets(book, account.budgetCount, counts.length)
      for (const { view, least, most } of counts) {
        const { used } = view.counter
        book.expect('L31', least <= used && used <= most, () => {
          const told = least === most ? least : `${least} to ${most}`
          return `${view.budget.id}: counted ${used}, consumption was ${told}`
        })
      }
    },
  }
}

function expectBudgets(book: LawBook, said: number, found: number): void {
  book.expect('L25', said === found, () => `${said} budgets are said to be set, ${found} are`)
}

function isOf(
  budget: Budget,
  call: { readonly apiKeyId: string | null; readonly memberId: string | null },
): boolean {
  if (budget.scope === 'team') return true
  return budget.scopeId === (budget.scope === 'api_key' ? call.apiKeyId : call.memberId)
}

/** Of the instant at which the budget was made, no record tells what came before it. */
function add(
  count: { readonly view: BudgetView; least: number; most: number },
  { at, bookedAt, amount }: Consumption,
): void {
  const { budget, counter } = count.view
  if (at < counter.from || (counter.to !== null && bookedAt >= counter.to)) return
  if (at > budget.createdAt) count.least += amount
  if (at >= budget.createdAt) count.most += amount
}
