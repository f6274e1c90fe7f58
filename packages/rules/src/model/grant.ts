import type { Actor, Reason } from './actor.ts'
import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

export const grantSources = [
  'plan',
  'trial',
  'free',
  'top_up',
  'auto_recharge',
  'promo',
  'manual',
  'rollover',
  'refund',
] as const
export type GrantSource = (typeof grantSources)[number]

/** Only paid credits roll over, and a rolled-over grant stays paid. */
export type GrantClass = 'paid' | 'unpaid'

/**
 * - `pending`: not effective yet; no entry has been written for it and it is in no balance.
 * - `live`: effective, with something available or held.
 * - `drained`: nothing available and nothing held. It falls due no more, and a refund before its expiry makes it live again.
 * - `ended`: by expiry, void or rollover. What was used stays used, and what is held stays so until its hold ends.
 *
 * Only pending and live grants are read by every decision, so its cost does not grow with the grants of the past.
 */
export type GrantState = 'pending' | 'live' | 'drained' | 'ended'

export type GrantEnd = 'expiry' | 'void' | 'rollover'

/**
 * An immutable, dated lot of credits. Only its buckets and state move, and L2 holds at every commit:
 * `amount = available + held + used + expired + voided + rolled`.
 */
export interface Grant {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  readonly amount: Credits
  readonly source: GrantSource
  readonly class: GrantClass
  /** Smaller burns first. 100 unless somebody chose. */
  readonly priority: number
  readonly effectiveAt: Instant
  /** The first instant at which the grant is dead; null means never. */
  readonly expiresAt: Instant | null
  /** Order of creation within the account, from 1: the last tie-break of the burn order. */
  readonly sequence: number
  readonly state: GrantState
  /** Set when the state is `ended`: what returns later is ended again in the same way. */
  readonly endedBy: GrantEnd | null
  readonly available: Credits
  readonly held: Credits
  readonly used: Credits
  readonly expired: Credits
  readonly voided: Credits
  /** Ended by rollover: what was carried and what was forfeited; the entries tell the two apart. */
  readonly rolled: Credits
  /** The grant that this one was rolled over from, or reissued for by a refund. */
  readonly parentId: string | null
  /** When the credits were first bought: the `effectiveAt` of the first grant in the line of parents. */
  readonly originAt: Instant
  /** How many times these credits have rolled over. */
  readonly generation: number
  readonly invoiceId: string | null
  readonly createdAt: Instant
  readonly actor: Actor
  readonly reason: Reason | null
}
