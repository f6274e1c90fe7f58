import type { AccessWindow } from './model/access-window.ts'
import type { Balance } from './model/account.ts'
import type { Budget, BudgetCounter, BudgetScope, BudgetWindow } from './model/budget.ts'
import type { Slice } from './model/charge-view.ts'
import type { CreditKind, Credits } from './model/credits.ts'
import type { Grant, GrantEnd } from './model/grant.ts'
import type { Hold, HoldState } from './model/hold.ts'
import type { Instant } from './model/instant.ts'
import type { Payment } from './model/payment.ts'
import type { PlanTerms } from './model/plan.ts'
import type { Refund } from './model/refund.ts'
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
  | {
      readonly code: 'budget_exceeded'
      readonly kind: CreditKind
      readonly budgetId: string
      readonly scope: BudgetScope
      readonly scopeId: string
      readonly window: BudgetWindow
      readonly limit: Credits
      readonly used: Credits
      readonly required: Credits
      /** When the window ends; null for a lifetime. */
      readonly resetsAt: Instant | null
    }
  | { readonly code: 'hold_not_found'; readonly holdId: string }
  | { readonly code: 'hold_ended'; readonly holdId: string; readonly state: HoldState }
  /** The hold that the call names has too little left. */
  | {
      readonly code: 'hold_insufficient'
      readonly holdId: string
      readonly kind: CreditKind
      readonly required: Credits
      readonly held: Credits
    }
  | { readonly code: 'charge_not_found'; readonly chargeId: string }
  | {
      readonly code: 'refund_exceeds_charge'
      readonly chargeId: string
      readonly refundable: Credits
      readonly required: Credits
    }
  | { readonly code: 'grant_not_found'; readonly grantId: string }
  | { readonly code: 'grant_ended'; readonly grantId: string; readonly endedBy: GrantEnd }
  | { readonly code: 'payment_not_found'; readonly paymentId: string }
  | {
      readonly code: 'claw_back_exceeds_payment'
      readonly paymentId: string
      readonly clawable: Credits
      readonly required: Credits
    }
  | { readonly code: 'budget_not_found'; readonly budgetId: string }
  /** More than whoever asked may give or take without a second person, or more than that person may. */
  | {
      readonly code: 'approval_required'
      readonly kind: CreditKind
      readonly amount: Credits
      readonly limit: Credits
    }
  /** A field that no schema can judge, such as an expiry before the effective date. */
  | { readonly code: 'invalid_field'; readonly field: string; readonly message: string }

export type Result =
  | CallResult
  | HoldResult
  | GrantResult
  | RolloverRuleResult
  | RefundResult
  | ClawBackResult
  | AdjustmentResult
  | PaymentResult
  | PlanResult
  | BudgetResult
  | AccountResult

/** The next credits to die within 30 days. */
export interface Expiring {
  readonly amount: Credits
  readonly at: Instant
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
  /** The hold that paid, as it is after the call; null when none was named. */
  readonly hold: Hold | null
  readonly remaining: Credits
  readonly expiring: Expiring | null
  /** Of a reveal: the windows that are open after it, in the order of the ids asked for, and the ids that `max` kept out. */
  readonly windows: readonly (AccessWindow & { readonly charged: boolean })[]
  readonly companyIdsLeftOut: readonly string[]
  readonly replay: JsonValue
}

/** Of `create_hold`, `capture_hold` and `release_hold`. */
export interface HoldResult {
  readonly type: 'hold'
  readonly kind: CreditKind
  /** As it is after the command. */
  readonly hold: Hold
  /** What a capture took; 0 otherwise. */
  readonly cost: Credits
  /** Null when nothing was captured. */
  readonly chargeId: string | null
  /** Of the capture, or of the credits that were set aside. */
  readonly slices: readonly Slice[]
  /** What went back by this command. */
  readonly released: Credits
  readonly remaining: Credits
  readonly expiring: Expiring | null
}

/** What each staff write tells of the account. In a preview `version` is the one that the write must name. */
interface StaffResult {
  readonly before: Balance
  readonly after: Balance
  readonly version: number
}

/** Of `create_grant`, `void_grant` and `change_expiry`. */
export interface GrantResult extends StaffResult {
  readonly type: 'grant'
  readonly grant: Grant
  /** Live grants in the order in which they would burn after the change. */
  readonly burnOrder: readonly Grant[]
}

export interface RolloverRuleResult {
  readonly type: 'rollover_rule'
  readonly before: RolloverRule
  readonly after: RolloverRule
  readonly version: number
}

export interface RefundResult extends StaffResult {
  readonly type: 'refund'
  readonly refund: Refund
  /** What of the charge can still be refunded after it. */
  readonly refundable: Credits
  /** What was ended again at once, because its grant had ended and nothing was reissued. */
  readonly endedAgain: Credits
  readonly reissuedGrants: readonly Grant[]
  readonly closedWindows: readonly AccessWindow[]
}

export interface ClawBackResult extends StaffResult {
  readonly type: 'claw_back'
  /** As it is after the claw-back. */
  readonly payment: Payment
  readonly taken: Credits
  /** What could not be taken, since it was used, held or has ended. */
  readonly missing: Credits
  readonly slices: readonly Slice[]
}

export interface AdjustmentResult extends StaffResult {
  readonly type: 'adjustment'
  readonly amount: Credits
  readonly slices: readonly Slice[]
}

export interface PlanResult extends StaffResult {
  readonly type: 'plan'
  readonly termsBefore: PlanTerms
  readonly termsAfter: PlanTerms
  /** When the new terms hold: now, or at the period's end. */
  readonly effectiveAt: Instant
  /** What it grants at once: the prorated difference, or a first period; null when nothing. */
  readonly grant: Grant | null
}

/** Of `set_budget` and `remove_budget`. */
export interface BudgetResult {
  readonly type: 'budget'
  readonly budget: Budget
  readonly counter: BudgetCounter
  /** The limit before; null for a new budget. */
  readonly limitBefore: Credits | null
  readonly isRemoved: boolean
  readonly version: number
}

export interface PaymentResult {
  readonly type: 'payment'
  readonly payment: Payment
  /** False when the notice was a repetition, which grants nothing. */
  readonly isNew: boolean
  readonly balance: Balance
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
  readonly type: 'activation' | 'expiry' | 'rollover' | 'period' | 'hold_expiry' | 'plan_change'
  readonly grantId: string | null
  readonly holdId: string | null
}
