import type {
  BudgetScope,
  BudgetWindow,
  ChargeCommand,
  CreditKind,
  Idempotency,
  RolloverRule,
} from '@scrip/rules'

/** What every call names: its team by position, one more than there are, and its kind. */
interface Place {
  readonly team: number
  readonly kind: CreditKind
}

interface Asked {
  readonly dryRun: boolean
  readonly idempotency: Idempotency | null
}

/**
 * One command of a random sequence. What was made before is named by its number among its like, instants by their distance
 * from the clock: both stores resolve them alike.
 */
export type Call =
  | (Place &
      Asked & {
        readonly type: 'charge'
        readonly call: Pick<ChargeCommand, 'units' | 'unitCost' | 'max' | 'operation' | 'memberId'>
        readonly hold: number | null
      })
  | (Asked & {
      readonly type: 'reveal'
      readonly team: number
      readonly companyIds: readonly string[]
      readonly max: number | null
      readonly hold: number | null
    })
  | (Place & Asked & { readonly type: 'hold'; readonly amount: number; readonly ttlSeconds: number })
  | (Place & { readonly type: 'capture'; readonly hold: number; readonly amount: number | null })
  | (Place & { readonly type: 'release'; readonly hold: number })
  | (Place &
      Asked & {
        readonly type: 'grant'
        readonly amount: number
        readonly priority: number
        readonly isPaid: boolean
        readonly effectiveInMs: number | null
        readonly expiresInMs: number | null
        readonly expectedVersion: number | null
      })
  | (Place &
      Asked & {
        readonly type: 'refund'
        readonly charge: number
        readonly amount: number | null
        /** Null: what goes back to an ended grant is ended again. */
        readonly reissue: { readonly expiresInMs: number | null } | null
      })
  | (Place & { readonly type: 'void'; readonly grant: number })
  | (Place & { readonly type: 'expiry'; readonly grant: number; readonly expiresInMs: number | null })
  | (Place & {
      readonly type: 'payment'
      readonly payment: number
      readonly amount: number
      readonly expiresInMs: number | null
    })
  | (Place & { readonly type: 'claw_back'; readonly payment: number; readonly amount: number | null })
  | (Place & { readonly type: 'adjust'; readonly amount: number; readonly dryRun: boolean })
  | (Place & {
      readonly type: 'plan'
      readonly amount: number
      readonly isPaid: boolean
      readonly at: 'now' | 'period_end'
    })
  | (Place & {
      readonly type: 'budget'
      readonly scope: BudgetScope
      readonly window: BudgetWindow
      readonly limit: number
    })
  | (Place & { readonly type: 'remove_budget'; readonly budget: number })
  | (Place & { readonly type: 'rollover_rule'; readonly rule: RolloverRule })
  | (Place & { readonly type: 'run_due' })
  | (Place & { readonly type: 'open_account' })
