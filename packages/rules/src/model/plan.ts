import type { CreditKind, Credits } from './credits.ts'
import type { GrantClass, GrantSource } from './grant.ts'
import type { RolloverRule } from './rollover-rule.ts'

/** What a plan gives in one kind. A snapshot is kept on each account, so a later version of the plan changes nothing by itself. */
export interface PlanTerms {
  readonly planId: string
  readonly planVersion: number
  /** `monthly`: a grant each period. `once`: one grant that dies `lifeDays` after the start. `none`: nothing. */
  readonly recurrence: 'monthly' | 'once' | 'none'
  readonly creditsPerPeriod: Credits
  readonly lifeDays: number | null
  readonly source: Extract<GrantSource, 'plan' | 'trial' | 'free'>
  readonly class: GrantClass
  readonly rolloverRule: RolloverRule
}

/** At most `quota` requests in any `windowSeconds`. */
export interface RateLimit {
  readonly name: string
  readonly quota: number
  readonly windowSeconds: number
}

export interface PlanLimits {
  readonly pageSizeMax: number
  /** How many pages of one search may be read; null is no limit. */
  readonly pagesMax: number | null
  readonly rateLimits: { readonly search: readonly RateLimit[]; readonly other: readonly RateLimit[] }
}

/** Versioned data. `id` and `version` together never change their meaning. */
export interface Plan {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly terms: Readonly<Record<CreditKind, PlanTerms>>
  readonly limits: PlanLimits
}
