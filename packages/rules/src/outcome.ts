import type { AccessWindow } from './model/access-window.ts'
import type { Balance } from './model/account.ts'
import type { CreditKind, Credits } from './model/credits.ts'
import type { Grant } from './model/grant.ts'
import type { Instant } from './model/instant.ts'
import type { RolloverRule } from './model/rollover-rule.ts'
import type { JsonValue } from './model/usage-record.ts'

/** What became of one command. `trace` says why, line by line, in words a support person can read out. */
export type Outcome =
  | { readonly status: 'accepted'; readonly result: Result; readonly trace: readonly string[] }
  /** An idempotency key answered from an earlier call: nothing was taken now. */
  | { readonly status: 'replayed'; readonly result: Result; readonly trace: readonly string[] }
  | { readonly status: 'refused'; readonly refusal: Refusal; readonly trace: readonly string[] }
  /** A law would have been broken by this command; nothing of it was written, and its neighbours are untouched. */
  | { readonly status: 'failed'; readonly error: Error }

export type Refusal =
  | {
      readonly code: 'insufficient_credits'
      readonly kind: CreditKind
      readonly required: Credits
      readonly available: Credits
      readonly expiring: Expiring | null
    }
  | { readonly code: 'idempotency_key_reused'; readonly key: string }
  | { readonly code: 'version_conflict'; readonly expected: number; readonly current: number }
  | { readonly code: 'account_not_found'; readonly kind: CreditKind }
  | { readonly code: 'account_exists'; readonly kind: CreditKind }
  /** A field that no schema can judge, such as an expiry before the effective date. */
  | { readonly code: 'invalid_field'; readonly field: string; readonly message: string }

export type Result = CallResult | GrantResult | RolloverRuleResult | AccountResult

/** The next credits to die within 30 days. */
export interface Expiring {
  readonly amount: Credits
  readonly at: Instant
}

export interface Slice {
  readonly grantId: string
  readonly amount: Credits
}

/** Of `charge` and `reveal`. */
export interface CallResult {
  readonly type: 'call'
  readonly kind: CreditKind
  readonly cost: Credits
  /** Null when nothing was taken. */
  readonly chargeId: string | null
  /** Units that were charged or free under an open window: what the answer may show. Less than asked when `max` cut it. */
  readonly unitsAllowed: number
  readonly records: number
  readonly windowHits: number
  readonly slices: readonly Slice[]
  readonly remaining: Credits
  readonly expiring: Expiring | null
  /** Of a reveal: the windows that are open after it, in the order of the ids asked for, and the ids that `max` kept out. */
  readonly windows: readonly (AccessWindow & { readonly charged: boolean })[]
  readonly companyIdsLeftOut: readonly string[]
  readonly replay: JsonValue
}

export interface GrantResult {
  readonly type: 'grant'
  readonly grant: Grant
  readonly before: Balance
  readonly after: Balance
  /** Live grants in the order in which they would burn after the change. */
  readonly burnOrder: readonly Grant[]
  readonly version: number
}

export interface RolloverRuleResult {
  readonly type: 'rollover_rule'
  readonly before: RolloverRule
  readonly after: RolloverRule
  readonly version: number
}

/** Of `open_account` and `run_due`. */
export interface AccountResult {
  readonly type: 'account'
  readonly balance: Balance
  readonly version: number
  /** What fell due and was booked, in order: what turning the clock reports. */
  readonly fired: readonly DueEvent[]
}

export interface DueEvent {
  readonly at: Instant
  readonly type: 'activation' | 'expiry' | 'rollover' | 'period'
  readonly grantId: string | null
}
