import type { AccessWindow } from '../model/access-window.ts'
import type { Account } from '../model/account.ts'
import type { BudgetView } from '../model/budget.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import type { Hold } from '../model/hold.ts'
import type { Payment } from '../model/payment.ts'
import type { Refund } from '../model/refund.ts'
import type { UsageRecord } from '../model/usage-record.ts'

/** Everything that was ever written about one account. */
export interface AccountRecords extends AccountHead, AccountLines {}

/** What grows with every charge. */
export interface AccountLines {
  /** By sequence. */
  readonly entries: readonly Entry[]
  /** In any order. */
  readonly usageRecords: readonly UsageRecord[]
}

/** What does not. */
export interface AccountHead {
  readonly account: Account
  /** All of them, also the ended ones. */
  readonly grants: readonly Grant[]
  /** Of a company account; empty for the other kind. */
  readonly windows: readonly AccessWindow[]
  readonly holds: readonly Hold[]
  readonly refunds: readonly Refund[]
  readonly payments: readonly Payment[]
  /** As they are now, with their counters as last written. */
  readonly budgets: readonly BudgetView[]
}
