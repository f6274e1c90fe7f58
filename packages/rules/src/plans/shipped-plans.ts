import { defaultRolloverRule } from './rollover-rules.ts'
import { credits, noCredits } from '../model/credits.ts'
import type { Plan, PlanLimits, PlanTerms, RateLimit } from '../model/plan.ts'

/** An endpoint that is not a search reads little, so it is only kept from being hammered. */
const otherRateLimits: readonly RateLimit[] = [{ name: 'per-second', quota: 20, windowSeconds: 1 }]

const freeLimits: PlanLimits = {
  pageSizeMax: 25,
  pagesMax: 5,
  rateLimits: {
    search: [
      { name: 'per-second', quota: 4, windowSeconds: 1 },
      { name: 'per-minute', quota: 10, windowSeconds: 60 },
      { name: 'per-hour', quota: 50, windowSeconds: 3600 },
      { name: 'per-day', quota: 400, windowSeconds: 86_400 },
    ],
    other: otherRateLimits,
  },
}

const paidLimits: PlanLimits = {
  pageSizeMax: 500,
  pagesMax: null,
  rateLimits: { search: [{ name: 'per-second', quota: 4, windowSeconds: 1 }], other: otherRateLimits },
}

/** So high that a load test meets the ledger and not the limiter. */
const demoRateLimits: readonly RateLimit[] = [{ name: 'per-second', quota: 1_000_000, windowSeconds: 1 }]

const apiLadder = [1500, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000] as const

function unpaidPlan(id: 'free' | 'trial', name: string): Plan {
  const terms: Omit<PlanTerms, 'creditsPerPeriod'> = {
    planId: id,
    planVersion: 1,
    recurrence: id === 'free' ? 'monthly' : 'once',
    lifeDays: id === 'free' ? null : 30,
    source: id,
    class: 'unpaid',
    rolloverRule: defaultRolloverRule,
  }
  return {
    id,
    version: 1,
    name,
    terms: {
      api: { ...terms, creditsPerPeriod: credits(200) },
      company: { ...terms, creditsPerPeriod: credits(50) },
    },
    limits: freeLimits,
  }
}

function paidPlan(id: string, name: string, api: number, company: number, limits: PlanLimits): Plan {
  const termsOf = (amount: number): PlanTerms => ({
    planId: id,
    planVersion: 1,
    recurrence: amount === 0 ? 'none' : 'monthly',
    creditsPerPeriod: amount === 0 ? noCredits : credits(amount),
    lifeDays: null,
    source: 'plan',
    class: 'paid',
    rolloverRule: defaultRolloverRule,
  })
  return { id, version: 1, name, terms: { api: termsOf(api), company: termsOf(company) }, limits }
}

/** The plans that come with the product. Versioned data: a changed plan is a new version beside the old one. */
export const shippedPlans: readonly Plan[] = [
  unpaidPlan('free', 'Free'),
  unpaidPlan('trial', 'Trial'),
  ...apiLadder.map((amount) =>
    paidPlan(`api_${amount}`, `API ${groupThousands(amount)}`, amount, 0, paidLimits),
  ),
  paidPlan('demo', 'Demo', 5000, 500, {
    ...paidLimits,
    rateLimits: { search: demoRateLimits, other: demoRateLimits },
  }),
]

/** @returns the named version, or the newest one; null when there is none. */
export function findPlan(id: string, version?: number): Plan | null {
  let found: Plan | null = null
  for (const plan of shippedPlans) {
    if (plan.id !== id || (version !== undefined && plan.version !== version)) continue
    if (found === null || plan.version > found.version) found = plan
  }
  return found
}

function groupThousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
}
