export type CreditKind = 'api' | 'company'

/** Credits from the support staff. */
export interface GrantSeed {
  readonly type: 'grant'
  /** Name or id of the team; left out, the world's first one. */
  readonly team?: string
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

/** Another team, with a key: `client({ team: name })`. */
export interface TeamSeed {
  readonly type: 'team'
  /** No other team of the world may have it. */
  readonly name: string
  /** Default `demo`. */
  readonly plan?: string
  /** RFC 3339, where its first period begins; left out: now. */
  readonly anchorAt?: string
  /** IANA name; default `UTC`. */
  readonly timeZone?: string
}

/** Something to do to the world before the test begins. */
export type SeedCommand = GrantSeed | TeamSeed

export interface SeedResult {
  /** Of the world's first team. */
  readonly teamId: string
  readonly apiKey: string
  /** One per grant command, in their order. */
  readonly grantIds: readonly string[]
  /** One per team command, in their order. */
  readonly teams: readonly SeededTeam[]
}

export interface SeededTeam {
  readonly teamId: string
  readonly teamName: string
  readonly apiKey: string
}
