import type { AccessWindow } from '../model/access-window.ts'
import type { Account } from '../model/account.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import type { UsageRecord } from '../model/usage-record.ts'

/** Everything that was ever written about one account. */
export interface AccountRecords {
  readonly account: Account
  /** All of them, also the ended ones. */
  readonly grants: readonly Grant[]
  /** In any order. */
  readonly entries: readonly Entry[]
  readonly usageRecords: readonly UsageRecord[]
  /** Of a company account; empty for the other kind. */
  readonly windows: readonly AccessWindow[]
}
