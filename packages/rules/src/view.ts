import type { WarrantEnd } from './approvals/warrant.ts'
import type { AccessWindow } from './model/access-window.ts'
import type { Account } from './model/account.ts'
import type { AuditRecord } from './model/audit-record.ts'
import type { Budget, BudgetCounter, BudgetScope, BudgetView } from './model/budget.ts'
import type { ChargeView } from './model/charge-view.ts'
import type { CreditKind } from './model/credits.ts'
import type { Entry } from './model/entry.ts'
import type { Grant } from './model/grant.ts'
import type { Hold } from './model/hold.ts'
import type { Instant } from './model/instant.ts'
import type { Payment } from './model/payment.ts'
import type { Refund } from './model/refund.ts'
import type { UsageRecord } from './model/usage-record.ts'
import type { Result } from './outcome.ts'

/** What a decision must have loaded, and locked, before it is taken. */
export interface Needs {
  readonly account: AccountRef
  /** Companies whose newest window is wanted. */
  readonly companyIds: readonly string[]
  readonly idempotency: IdempotencyRef | null
  /** Holds that are wanted, open or ended; besides them every open hold that is due, whatever the command. */
  readonly holdIds: readonly string[]
  /** Grants that are wanted though they may be drained or ended. */
  readonly grantIds: readonly string[]
  readonly chargeIds: readonly string[]
  readonly paymentIds: readonly string[]
  /** The account's budgets of these scopes are wanted, these by id, and those that a loaded hold names. */
  readonly budgetScopes: readonly BudgetScopeRef[]
  readonly budgetIds: readonly string[]
}

export interface BudgetScopeRef {
  readonly scope: BudgetScope
  readonly scopeId: string
}

export interface AccountRef {
  readonly teamId: string
  readonly kind: CreditKind
}

export interface IdempotencyRef {
  readonly teamId: string
  readonly operation: string
  readonly key: string
}

/** A key that was seen before, with what it answered. Calls and staff writes keep theirs alike. */
export interface IdempotencyRecord {
  readonly teamId: string
  readonly operation: string
  readonly key: string
  readonly requestHash: string
  readonly at: Instant
  /** The result that the first call had: a replay answers with it, and takes nothing. Plain JSON. */
  readonly answer: Result
}

/**
 * One account as loaded: what `decide` reads. What was not asked for may be left out, and more than was asked for does no
 * harm. `emptyView` is a start for what is usually empty.
 */
export interface AccountView {
  readonly account: Account | null
  /** All pending and live ones, in any order, and no others; for a call, `sufficientGrants` will do. */
  readonly grants: readonly Grant[]
  /** When something falls due first on a pending or live grant that is not in `grants`; left out when all are there. */
  readonly otherGrantsDueAt?: Instant | null
  /** Drained and ended ones by id: those in slices of a loaded hold or charge, and `needs.grantIds`. */
  readonly pastGrants: ReadonlyMap<string, Grant>
  /** By id: every open hold that is due by the decision's `now`, and the named ones in any state. */
  readonly holds: ReadonlyMap<string, Hold>
  /** The earliest expiry among the open holds that are not in `holds`: the account's own `nextHoldExpiresAt` when none is loaded. */
  readonly otherHoldsExpireAt: Instant | null
  /** The newest window per named company, ended or not. */
  readonly windows: ReadonlyMap<string, AccessWindow>
  /** By `operation` and `key` joined with a space. */
  readonly idempotency: ReadonlyMap<string, IdempotencyRecord>
  readonly charges: ReadonlyMap<string, ChargeView>
  readonly payments: ReadonlyMap<string, Payment>
  readonly budgets: readonly BudgetView[]
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>()

/** No account and nothing beside it. */
export const emptyView: AccountView = {
  account: null,
  grants: [],
  pastGrants: nothing,
  holds: nothing,
  otherHoldsExpireAt: null,
  windows: nothing,
  idempotency: nothing,
  charges: nothing,
  payments: nothing,
  budgets: [],
}

/** What the world outside decides for a decision. */
export interface Env {
  readonly now: Instant
  /** Makes a new id, such as `grant_…` for the prefix `grant`. */
  readonly id: (prefix: string) => string
}

/** What a store writes, all of it in one transaction. After-images: the store does no arithmetic. */
export interface Changes {
  readonly account: Account
  readonly isNewAccount: boolean
  readonly newGrants: readonly Grant[]
  readonly changedGrants: readonly Grant[]
  readonly entries: readonly Entry[]
  readonly usageRecords: readonly UsageRecord[]
  /** New ones. */
  readonly windows: readonly AccessWindow[]
  /** Older ones that a refund has closed. */
  readonly closedWindows: readonly AccessWindow[]
  readonly newHolds: readonly Hold[]
  readonly changedHolds: readonly Hold[]
  readonly refunds: readonly Refund[]
  /** New and changed ones alike, by id. */
  readonly payments: readonly Payment[]
  /** Definitions, new and changed ones alike, by id. Each new one has its counter in `budgetCounters`. */
  readonly budgets: readonly Budget[]
  readonly removedBudgetIds: readonly string[]
  /** New and changed ones alike, by budget id. */
  readonly budgetCounters: readonly BudgetCounter[]
  readonly idempotency: readonly IdempotencyRecord[]
  readonly audits: readonly AuditRecord[]
  /** Of writes that a second person approved. A warrant that has ended already takes the whole write back. */
  readonly warrantEnds: readonly WarrantEnd[]
}
