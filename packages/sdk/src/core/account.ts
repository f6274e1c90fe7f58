import type { CreditKind } from '../generated/schemas.ts'
import type { CreditsPerKind } from './receipt.ts'

/** What a client, or one of its scopes, has spent and has set aside. */
export interface Account {
  readonly spent: CreditsPerKind
  /** Set aside for calls on their way, and for calls whose outcome is not known. */
  readonly reserved: CreditsPerKind
  /** What the budget still allows, and the budgets above it. Infinity without a budget of that kind. */
  remaining(kind: CreditKind): number
  /** Adds to both, here and above. A negative `aside` ends a reservation. */
  book(kind: CreditKind, cost: number, aside: number): void
}

/**
 * @param budget most that may be spent, per kind; undefined is no limit
 * @param parent everything that is booked here is booked there too
 */
export function createAccount(budget: Partial<CreditsPerKind> = {}, parent?: Account): Account {
  const spent = { api: 0, company: 0 }
  const reserved = { api: 0, company: 0 }
  return {
    spent,
    reserved,
    remaining: (kind) =>
      Math.min(
        (budget[kind] ?? Infinity) - spent[kind] - reserved[kind],
        parent?.remaining(kind) ?? Infinity,
      ),
    book(kind, cost, aside) {
      spent[kind] += cost
      reserved[kind] += aside
      parent?.book(kind, cost, aside)
    },
  }
}
