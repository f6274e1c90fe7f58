import { type CreditKind, noCredits } from '../model/credits.ts'
import type { Plan, PlanTerms } from '../model/plan.ts'

/**
 * What a plan gives a team in one kind. The first payment makes a team paid for good, so a free or trial plan, which is what
 * a cancellation names, gives nothing to one that has paid.
 *
 * @see credit-rules, section 4
 */
export function termsFor(plan: Plan, kind: CreditKind, hasPaid: boolean): PlanTerms {
  const terms = plan.terms[kind]
  if (!hasPaid || terms.class === 'paid') return terms
  return { ...terms, recurrence: 'none', creditsPerPeriod: noCredits, lifeDays: null }
}
