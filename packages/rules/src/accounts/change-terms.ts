import type { AccountDraft } from './account-draft.ts'
import type { Instant } from '../model/instant.ts'
import type { PlanTerms } from '../model/plan.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'

/** Gives credits that somebody pays for: taking such a plan makes a team paid for good. */
export function isPaidPlan(terms: PlanTerms): boolean {
  return terms.class === 'paid' && terms.creditsPerPeriod > 0
}

/**
 * The account is under these terms from now on. Its rollover rule goes with the plan, unless somebody gave the account a
 * rule of its own.
 */
export function changeTerms(draft: AccountDraft, terms: PlanTerms, at: Instant): void {
  if (isSameRule(draft.rolloverRule, draft.terms.rolloverRule)) draft.rolloverRule = terms.rolloverRule
  draft.terms = terms
  draft.nextTerms = null
  if (isPaidPlan(terms)) draft.paidSince ??= at
  draft.markDueStale()
}

function isSameRule(a: RolloverRule, b: RolloverRule): boolean {
  return JSON.stringify(keysOf(a)) === JSON.stringify(keysOf(b))
}

/** In one order, whatever order a store gave them back in. */
function keysOf(rule: RolloverRule): readonly (number | string | null)[] {
  const { mode, percent, percentOf, maxAmount, maxRollovers, life } = rule
  return [
    mode,
    percent,
    percentOf,
    maxAmount,
    maxRollovers,
    life.basis,
    life.basis === 'forever' ? null : life.months,
  ]
}
