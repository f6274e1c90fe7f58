import type {
  Plan as ApiPlan,
  PlanLimits as ApiPlanLimits,
  PlanName,
  PlanTerms as ApiPlanTerms,
  RateLimit as ApiRateLimit,
} from '@scrip/contract'
import type { Plan, PlanLimits, PlanTerms, RateLimit } from '@scrip/rules'
import { toApiRolloverRule } from '../credits/api-rollover-rule.ts'

export function toApiPlanName(plan: Plan): PlanName {
  return { id: plan.id, version: plan.version, name: plan.name }
}

export function toApiPlan(plan: Plan): ApiPlan {
  return {
    ...toApiPlanName(plan),
    terms: { api: toApiPlanTerms(plan.terms.api), company: toApiPlanTerms(plan.terms.company) },
    limits: toApiPlanLimits(plan.limits),
  }
}

export function toApiPlanLimits(limits: PlanLimits): ApiPlanLimits {
  return {
    page_size_max: limits.pageSizeMax,
    pages_max: limits.pagesMax,
    rate_limits: {
      search: limits.rateLimits.search.map(toApiRateLimit),
      other: limits.rateLimits.other.map(toApiRateLimit),
    },
  }
}

function toApiRateLimit(limit: RateLimit): ApiRateLimit {
  return { name: limit.name, quota: limit.quota, window_seconds: limit.windowSeconds }
}

function toApiPlanTerms(terms: PlanTerms): ApiPlanTerms {
  return {
    recurrence: terms.recurrence,
    credits_per_period: terms.creditsPerPeriod,
    life_days: terms.lifeDays,
    source: terms.source,
    class: terms.class,
    rollover_rule: toApiRolloverRule(terms.rolloverRule),
  }
}
