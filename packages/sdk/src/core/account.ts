import type { CreditKind } from '../generated/schemas.ts'
import { checkNames } from './check-names.ts'
import type { CreditsPerKind } from './receipt.ts'

/** What a client, or one of its scopes, has spent and has set aside. */
export interface Account {
  readonly spent: CreditsPerKind
  /** Set aside for calls on their way, and for calls whose outcome is not known. */
  readonly reserved: CreditsPerKind
  /** What the budget still allows, and the budgets above it. Infinity without a budget of that kind, -Infinity after the end. */
  remaining(kind: CreditKind): number
  /** From here on it pays nothing. */
  end(): void
  /** Adds to both, here and above. A negative `aside` ends a reservation. */
  book(kind: CreditKind, cost: number, aside: number): void
}

/**
 * @param budget most that may be spent, per kind; undefined is no limit
 * @param parent everything that is booked here is booked there too
 * @throws TypeError when the budget is none: taken for no limit, it would cost
 */
export function createAccount(budget: Partial<CreditsPerKind> = {}, parent?: Account): Account {
  const spent = { api: 0, company: 0 }
  const reserved = { api: 0, company: 0 }
  checkNames(budget, 'api company')
  if (!Object.values(budget).every((most) => typeof most === 'number' && most >= 0))
    throw new TypeError('A budget must be a number.')
  let limits = { ...budget }
  return {
    spent,
    reserved,
    end() {
      limits = { api: -Infinity, company: -Infinity }
    },
    remaining: (kind) =>
      Math.min(
        (limits[kind] ?? Infinity) - spent[kind] - reserved[kind],
        parent?.remaining(kind) ?? Infinity,
      ),
    book(kind, cost, aside) {
      spent[kind] += cost
      reserved[kind] += aside
      parent?.book(kind, cost, aside)
    },
  }
}
