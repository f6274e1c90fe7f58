import { expect, test } from 'vitest'
import { findPlan } from './shipped-plans.ts'
import { termsFor } from './terms-for.ts'

const planOf = (id: string) => {
  const plan = findPlan(id)
  if (plan === null) throw new Error(`there is no plan ${id}`)
  return plan
}

test('gives a team that never paid what the plan says', () => {
  expect(termsFor(planOf('free'), 'api', false).creditsPerPeriod).toBe(200)
})

test('gives nothing for free to a team that has paid', () => {
  expect(termsFor(planOf('free'), 'api', true)).toMatchObject({ recurrence: 'none', creditsPerPeriod: 0 })
  expect(termsFor(planOf('trial'), 'company', true)).toMatchObject({ recurrence: 'none', lifeDays: null })
})

test('gives a paying team what a paid plan says', () => {
  expect(termsFor(planOf('api_1500'), 'api', true).creditsPerPeriod).toBe(1500)
})
