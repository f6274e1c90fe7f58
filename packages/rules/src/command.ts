import type { Actor, Reason } from './model/actor.ts'
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
  | CreateGrantCommand
  | SetRolloverRuleCommand
  | RunDueCommand

interface CommandBase {
  readonly teamId: string
  readonly requestId: string
  readonly actor: Actor
}

/** What every priced call carries. */
interface PricedCall extends CommandBase {
  readonly operation: string
  readonly apiKeyId: string | null
  readonly memberId: string | null
  /** Never spend more than this on the call; null is no cap. */
  readonly max: Credits | null
  readonly idempotency: Idempotency | null
  readonly replay: JsonValue
  /** Decide, tell, change nothing. */
  readonly dryRun: boolean
}

/** What a person of the support staff must give with a write. */
interface StaffWrite extends CommandBase {
  readonly reason: Reason
  readonly ip: string | null
  /** The account's version that the person saw; null when they did not say. */
  readonly expectedVersion: number | null
  readonly idempotency: Idempotency | null
  /** A preview: decide, tell, change nothing. */
  readonly dryRun: boolean
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

export interface CreateGrantCommand extends StaffWrite {
  readonly type: 'create_grant'
  readonly kind: CreditKind
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
  readonly kind: CreditKind
  readonly rule: RolloverRule
}

/** Books what has fallen due by itself: activations, expiries, the end of a period. */
export interface RunDueCommand extends CommandBase {
  readonly type: 'run_due'
  readonly kind: CreditKind
}
