import type { CreditKind, Credits } from './credits.ts'
import type { Instant, Period } from './instant.ts'
import type { PlanTerms } from './plan.ts'
import type { RolloverRule } from './rollover-rule.ts'

/**
 * The credits of one team in one kind: the unit of ordering and locking.
 */
export interface Account {
  readonly teamId: string
  readonly kind: CreditKind
  /** Sequence of the account's newest entry; entries are numbered densely from 1 (L24). */
  readonly sequence: number
  /** Sequence of the account's newest grant. */
  readonly grantSequence: number
  /**
   * Rises with every change but consumption (grants, expiry, rollover, rules): what `If-Match` compares.
   * Charges do not raise it, or nobody could give credits to a busy team.
   */
  readonly version: number
  /** The latest instant decided on this account; time never runs backwards within it (L9). */
  readonly lastAt: Instant
  /** The earliest instant at which something falls due by itself; null when nothing does. */
  readonly nextDueAt: Instant | null
  readonly openHoldCount: number
  /** The earliest expiry of an open hold; it is part of `nextDueAt`. */
  readonly nextHoldExpiresAt: Instant | null
  /** How many budgets the account has: with none, nothing need be loaded for them. */
  readonly budgetCount: number
  readonly timeZone: string
  /** The subscription's anchor: where period 0 begins. */
  readonly anchorAt: Instant
  readonly terms: PlanTerms
  /** What follows `terms` at the period's end: a downgrade or a cancellation that was asked for. */
  readonly nextTerms: PlanTerms | null
  /** The first payment makes a team paid for good; null while there was none. */
  readonly paidSince: Instant | null
  /** The current billing period; null when the plan has none in this kind. */
  readonly period: (Period & { readonly index: number }) | null
  readonly rolloverRule: RolloverRule
  /** Cached sums over the account's grants that are not pending; L3 holds at every commit. */
  readonly balance: Balance
}

/** `granted = available + held + used + expired + voided + rolled`. */
export interface Balance {
  readonly granted: Credits
  readonly available: Credits
  readonly held: Credits
  readonly used: Credits
  readonly expired: Credits
  readonly voided: Credits
  readonly rolled: Credits
}
