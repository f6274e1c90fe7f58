export type CreditKind = 'api' | 'company'

/** Credits from the support staff. */
export interface GrantSeed {
  readonly type: 'grant'
  readonly kind: CreditKind
  /** 1 to 10,000,000. */
  readonly amount: number
  /** Default `promo`. */
  readonly source?: 'promo' | 'manual' | 'top_up' | 'free' | 'trial'
  /** Default `unpaid`. Only paid credits roll over. */
  readonly class?: 'paid' | 'unpaid'
  /** 0 to 1000, smaller burns first; default 100. */
  readonly priority?: number
  /** RFC 3339; left out: from now on. */
  readonly effectiveAt?: string
  /** RFC 3339; left out: never. At that instant the grant is already dead. */
  readonly expiresAt?: string
}

/** Something to do to the world's team before the test begins. */
export type SeedCommand = GrantSeed

export interface SeedResult {
  readonly teamId: string
  readonly apiKey: string
  /** One per command, in their order. */
  readonly grantIds: readonly string[]
}
