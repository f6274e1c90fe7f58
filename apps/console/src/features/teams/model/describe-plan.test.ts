import type { Plan } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { describePlan } from './describe-plan.ts'

type Terms = Plan['terms']['api']

const none: Terms = {
  recurrence: 'none',
  credits_per_period: 0,
  life_days: null,
  source: 'plan',
  class: 'paid',
  rollover_rule: { mode: 'none' },
}

function planOf(api: Partial<Terms>, company: Partial<Terms>): Plan {
  return {
    id: 'plan',
    version: 1,
    name: 'Plan',
    terms: { api: { ...none, ...api }, company: { ...none, ...company } },
    limits: { page_size_max: 25, pages_max: null, rate_limits: { search: [], other: [] } },
  }
}

it('says what each kind gets, and how often', () => {
  const monthly = { recurrence: 'monthly', credits_per_period: 1500 } as const
  const once = { recurrence: 'once', credits_per_period: 50, life_days: 30 } as const
  expect(describePlan(planOf(monthly, {}))).toBe('1,500 API credits a month')
  expect(describePlan(planOf(monthly, once))).toBe(
    '1,500 API credits a month and 50 company credits once, for 30 days',
  )
  expect(describePlan(planOf({}, { ...once, life_days: null }))).toBe('50 company credits once')
  expect(describePlan(planOf({}, {}))).toBe('no credits by itself')
})
