import type { Plan } from '@scrip/sdk/admin'
import { formatCreditsOf } from '../../../ui/format-credits.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

/** What the plan grants, kind by kind: `1,500 API credits a month`. */
export function describePlan(plan: Plan): string {
  const parts = kinds.flatMap((kind) => {
    const terms = plan.terms[kind]
    return terms.recurrence === 'none' || terms.credits_per_period === 0 ? [] : [describeTerms(terms, kind)]
  })
  return parts.length === 0 ? 'no credits by itself' : parts.join(' and ')
}

function describeTerms(terms: Plan['terms'][Kind], kind: Kind): string {
  const credits = formatCreditsOf(terms.credits_per_period, kind)
  if (terms.recurrence === 'monthly') return `${credits} a month`
  return terms.life_days === null ? `${credits} once` : `${credits} once, for ${terms.life_days} days`
}
