import type { AccessWindow } from './model/access-window.ts'
import type { Account } from './model/account.ts'
import type { AuditRecord } from './model/audit-record.ts'
import type { CreditKind } from './model/credits.ts'
import type { Entry } from './model/entry.ts'
import type { Grant } from './model/grant.ts'
import type { Instant } from './model/instant.ts'
import type { UsageRecord } from './model/usage-record.ts'
import type { Result } from './outcome.ts'

/** What a decision must have loaded, and locked, before it is taken. */
export interface Needs {
  readonly account: AccountRef
  /** Companies whose newest window is wanted. */
  readonly companyIds: readonly string[]
  readonly idempotency: IdempotencyRef | null
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

/** One account as loaded: what `decide` reads. Grants are the pending and live ones only, in any order. */
export interface AccountView {
  readonly account: Account | null
  readonly grants: readonly Grant[]
  /** The newest window per named company, ended or not. */
  readonly windows: ReadonlyMap<string, AccessWindow>
  /** By `operation` and `key` joined with a space. */
  readonly idempotency: ReadonlyMap<string, IdempotencyRecord>
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
  readonly windows: readonly AccessWindow[]
  readonly idempotency: readonly IdempotencyRecord[]
  readonly audits: readonly AuditRecord[]
}
