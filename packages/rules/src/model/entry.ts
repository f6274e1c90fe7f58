import type { Actor, Reason } from './actor.ts'
import type { CreditKind, Credits } from './credits.ts'
import type { Instant } from './instant.ts'

export const entryTypes = [
  'grant',
  'charge',
  'expiry',
  'rollover_out',
  'rollover_forfeit',
  'rollover_in',
  'hold',
  'capture',
  'release',
  'refund',
  'void',
  'claw_back',
  'adjustment',
  'expiry_change',
] as const
export type EntryType = (typeof entryTypes)[number]

/** Where the other side of an entry is booked, so that the entries of a transaction sum to zero (L1). */
export type SystemAccount = 'issued' | 'consumed' | 'expired' | 'rollover' | 'forfeited' | 'voided' | 'held'

/**
 * One append-only line of the ledger: one grant of one account and, by its type, one system account.
 */
export interface Entry {
  readonly id: string
  readonly teamId: string
  readonly kind: CreditKind
  /** Dense and rising within the account, from 1 (L24). */
  readonly sequence: number
  readonly transactionId: string
  readonly type: EntryType
  /** Signed: what the account's available credits change by. */
  readonly amount: number
  /** Signed: what the account's held credits change by. Not 0 only on `hold`, `capture` and `release`. */
  readonly heldAmount: number
  readonly grantId: string
  readonly balanceBefore: Credits
  readonly balanceAfter: Credits
  /** When it took effect: an expiry exactly at the grant's `expiresAt`, however late it is booked. */
  readonly effectiveAt: Instant
  readonly recordedAt: Instant
  readonly chargeId: string | null
  readonly holdId: string | null
  /** Of an `expiry_change`, which moves no credits; null on every other line. */
  readonly expiryChange: { readonly from: Instant | null; readonly to: Instant | null } | null
  readonly requestId: string
  readonly actor: Actor
  readonly reason: Reason | null
}
