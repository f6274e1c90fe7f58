import type { Warrant } from './approvals/warrant.ts'
import type { Actor, Reason } from './model/actor.ts'
import type { BudgetScope, BudgetWindow } from './model/budget.ts'
import type { CreditKind, Credits } from './model/credits.ts'
import type { GrantClass, GrantSource } from './model/grant.ts'
import type { Instant } from './model/instant.ts'
import type { PlanTerms } from './model/plan.ts'
import type { RolloverRule } from './model/rollover-rule.ts'
import type { Idempotency, JsonValue } from './model/usage-record.ts'

/** One thing that somebody, or the clock, wants done to one account. */
export type Command =
  | OpenAccountCommand
  | ChargeCommand
  | RevealCommand
  | CreateHoldCommand
  | CaptureHoldCommand
  | ReleaseHoldCommand
  | RecordPaymentCommand
  | RunDueCommand
  | StaffCommand

/** What support staff do: each has a reason, a preview, a version to name, and leaves an audit record. */
export type StaffCommand =
  | CreateGrantCommand
  | SetRolloverRuleCommand
  | RefundChargeCommand
  | VoidGrantCommand
  | ChangeExpiryCommand
  | ClawBackCommand
  | AdjustCommand
  | ChangePlanCommand
  | SetBudgetCommand
  | RemoveBudgetCommand

interface CommandBase {
  readonly teamId: string
  readonly requestId: string
  readonly actor: Actor
}

/** What every call of a customer carries. */
interface CustomerCall extends CommandBase {
  readonly operation: string
  readonly apiKeyId: string | null
  readonly memberId: string | null
  readonly idempotency: Idempotency | null
  /** Decide, tell, change nothing. */
  readonly dryRun: boolean
}

/** What every priced call carries. */
interface PricedCall extends CustomerCall {
  /** Never spend more than this on the call; null is no cap. */
  readonly max: Credits | null
  /** Take the credits out of this open hold, and out of nothing else; null: out of what is available. */
  readonly holdId: string | null
  readonly replay: JsonValue
}

/** What a person of the support staff must give with a write. */
interface StaffWrite extends CommandBase {
  readonly kind: CreditKind
  readonly reason: Reason
  readonly ip: string | null
  /** The account's version that the person saw; null when they did not say. */
  readonly expectedVersion: number | null
  readonly idempotency: Idempotency | null
  /** A preview: decide, tell, change nothing. */
  readonly dryRun: boolean
  /** The most that whoever may let it happen may give or take at once; absent: whatever it is. */
  readonly moveLimit?: Credits
  /** Of a write that a second person has approved. */
  readonly warrant?: Warrant
}

export interface OpenAccountCommand extends CommandBase {
  readonly type: 'open_account'
  readonly kind: CreditKind
  readonly terms: PlanTerms
  readonly timeZone: string
  readonly anchorAt: Instant
}

/** `units` are records (each costs `unitCost`), or 0 or 1 for a lookup. Under `max` as many whole units as fit are charged. */
export interface ChargeCommand extends PricedCall {
  readonly type: 'charge'
  readonly kind: CreditKind
  readonly unitCost: Credits
  readonly units: number
  /** Records in the answer: what the usage report counts. Equal to `units` but for a lookup. */
  readonly records: number
}

/** Companies without an open window are charged and get one; the rest are free. Duplicates count once. */
export interface RevealCommand extends PricedCall {
  readonly type: 'reveal'
  readonly companyIds: readonly string[]
  readonly unitCost: Credits
  readonly windowDays: number
}

/** Sets credits aside: 1 second to 31 days. */
export interface CreateHoldCommand extends CustomerCall {
  readonly type: 'create_hold'
  readonly kind: CreditKind
  readonly amount: Credits
  readonly ttlSeconds: number
  readonly label: string | null
}

/** Takes all or part of what is held, and ends the hold: the rest goes back. */
export interface CaptureHoldCommand extends CustomerCall {
  readonly type: 'capture_hold'
  readonly kind: CreditKind
  readonly holdId: string
  /** Null: all that is still held. */
  readonly amount: Credits | null
  /** Records that the capture pays for: what the usage report counts. */
  readonly records: number
}

export interface ReleaseHoldCommand extends CustomerCall {
  readonly type: 'release_hold'
  readonly kind: CreditKind
  readonly holdId: string
}

/** A payment has succeeded: its credits are granted, once per `paymentId` (L22). */
export interface RecordPaymentCommand extends CommandBase {
  readonly type: 'record_payment'
  readonly kind: CreditKind
  readonly paymentId: string
  readonly amount: Credits
  readonly source: Extract<GrantSource, 'top_up' | 'auto_recharge'>
  readonly priority: number
  readonly expiresAt: Instant | null
  readonly invoiceId: string | null
}

/** Books what has fallen due by itself: activations, expiries, holds, the end of a period. */
export interface RunDueCommand extends CommandBase {
  readonly type: 'run_due'
  readonly kind: CreditKind
}

export interface CreateGrantCommand extends StaffWrite {
  readonly type: 'create_grant'
  readonly amount: Credits
  readonly source: GrantSource
  readonly class: GrantClass
  readonly priority: number
  /** Null: from now on. */
  readonly effectiveAt: Instant | null
  readonly expiresAt: Instant | null
  readonly invoiceId: string | null
}

export interface SetRolloverRuleCommand extends StaffWrite {
  readonly type: 'set_rollover_rule'
  readonly rule: RolloverRule
}

/** Gives back all or part of a charge, last slice first. */
export interface RefundChargeCommand extends StaffWrite {
  readonly type: 'refund_charge'
  readonly chargeId: string
  /** Null: all that is not yet refunded. */
  readonly amount: Credits | null
  /** What goes back to a grant that has ended becomes a new grant with this expiry; null: it is ended again. */
  readonly reissue: { readonly expiresAt: Instant | null } | null
}

/** Ends a grant: takes its available part (L15). What is held is voided when its hold gives it back. */
export interface VoidGrantCommand extends StaffWrite {
  readonly type: 'void_grant'
  readonly grantId: string
}

export interface ChangeExpiryCommand extends StaffWrite {
  readonly type: 'change_expiry'
  readonly grantId: string
  /** Null: never. */
  readonly expiresAt: Instant | null
}

/** Takes back credits of a payment that was refunded or disputed: only what is still available, never more than it granted (L16). */
export interface ClawBackCommand extends StaffWrite {
  readonly type: 'claw_back'
  readonly paymentId: string
  /** Null: all that it granted and that was not clawed back yet. */
  readonly amount: Credits | null
}

/** Takes credits away, in burn order, all or none. The other direction is a grant. */
export interface AdjustCommand extends StaffWrite {
  readonly type: 'adjust'
  readonly amount: Credits
}

/** `now` for more credits, which grants the prorated difference; `period_end` for fewer or none. */
export interface ChangePlanCommand extends StaffWrite {
  readonly type: 'change_plan'
  readonly terms: PlanTerms
  readonly at: 'now' | 'period_end'
}

/** Makes the budget of this scope and window, or edits its limit, which never resets its counter. */
export interface SetBudgetCommand extends StaffWrite {
  readonly type: 'set_budget'
  readonly scope: BudgetScope
  readonly scopeId: string
  readonly window: BudgetWindow
  readonly limit: Credits
}

export interface RemoveBudgetCommand extends StaffWrite {
  readonly type: 'remove_budget'
  readonly budgetId: string
}
