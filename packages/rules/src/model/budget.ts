import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

export const budgetScopes = ['api_key', 'member', 'team'] as const
/** Whose consumption a budget counts. */
export type BudgetScope = (typeof budgetScopes)[number]

export const budgetWindows = ['day', 'month', 'lifetime'] as const
/** Days and months are those of the calendar in the account's time zone. */
export type BudgetWindow = (typeof budgetWindows)[number]

/** At most `limit` credits of one kind in each window. There is one per scope, scope id, kind and window. */
export interface Budget {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly scope: BudgetScope
  /** Id of the API key, the member or the team. */
  readonly scopeId: string
  readonly window: BudgetWindow
  readonly limit: Credits
  /** It counts from here on. */
  readonly createdAt: Instant
}

/** What was taken in one window. Editing a limit never resets it. */
export interface BudgetCounter {
  readonly budgetId: string
  readonly teamId: string
  readonly kind: CreditKind
  /** Charges and holds, less what holds gave back; what a call takes out of a hold was counted with the hold. */
  readonly used: Credits
  /** The window is `[from, to)`; `to` is null for a lifetime. */
  readonly from: Instant
  readonly to: Instant | null
}

/** A budget with its counter as last written, whose window may be over. */
export interface BudgetView {
  readonly budget: Budget
  readonly counter: BudgetCounter
}
