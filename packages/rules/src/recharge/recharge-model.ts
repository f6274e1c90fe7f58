import type { Actor } from '../model/actor.ts'
import type { CreditKind, Credits } from '../model/credits.ts'
import type { Instant, Period } from '../model/instant.ts'

/** What a team agreed to: buy credits by itself when few are left. One per team and kind. */
export interface RechargeRule {
  readonly teamId: string
  readonly kind: CreditKind
  /** Below it credits are bought. */
  readonly threshold: Credits
  /** Credits are bought in whole lots of this size; at least 1. */
  readonly lot: Credits
  /** The most recharges in a calendar month of the team. */
  readonly countMax: number
  /** The most credits in a calendar month of the team. */
  readonly creditsMax: Credits
  /** Who agreed, and when. */
  readonly consent: { readonly actor: Actor; readonly at: Instant }
}

/**
 * - `idle`: nothing is due.
 * - `charging`: a payment is in flight; no other starts (L32).
 * - `cooling`: too soon after a start or a decline.
 * - `capped`: the month's cap leaves no room for a lot.
 * - `suspended`: too many declines, or the payment needs a person.
 */
export type RechargeStatus = 'idle' | 'charging' | 'cooling' | 'capped' | 'suspended'

export interface RechargeAttempt {
  readonly id: string
  readonly credits: Credits
  readonly startedAt: Instant
}

export interface RechargeState {
  readonly status: RechargeStatus
  /** Why it is suspended; null otherwise. */
  readonly suspendedFor: 'declined' | 'action_needed' | null
  readonly inFlight: RechargeAttempt | null
  /** Declines in a row. */
  readonly declines: number
  /** Nothing starts before it; null: whenever it is needed, or when a person resets a suspension. */
  readonly nextEligibleAt: Instant | null
  /** What was started in the month of `window` and not declined. */
  readonly month: { readonly window: Period; readonly count: number; readonly credits: Credits } | null
}

export const newRechargeState: RechargeState = {
  status: 'idle',
  suspendedFor: null,
  inFlight: null,
  declines: 0,
  nextEligibleAt: null,
  month: null,
}

/** How a payment ended, by the provider's word. */
export type RechargeOutcome = 'succeeded' | 'declined' | 'action_needed'
