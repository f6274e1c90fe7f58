import type { CreditKind } from '@scrip/rules'

/** What whoever looks at a screen should look at again. It says that something changed, never what is there now. */
export type Change =
  | { readonly type: 'team_money'; readonly teamId: string; readonly kind: CreditKind }
  | {
      readonly type: 'audit'
      readonly teamId: string | null
      readonly action: string
      readonly target: string
    }
  | { readonly type: 'export'; readonly exportId: string; readonly staffId: string }

export interface Changes {
  readonly changes: readonly Change[]
  /** Where to go on. It may move without a change. */
  readonly position: string
}

/**
 * What was committed, in an order in which nothing appears before a position that was told: a transaction that ends late is
 * told late, never skipped. A change may be told twice.
 */
export interface ChangeFeed {
  /** Where whoever wants only what is to come begins. */
  head(): Promise<string>
  /** A bounded number of them; nothing when there is none yet. Null when what followed the position is not known any more. */
  changesAfter(position: string): Promise<Changes | null>
}
