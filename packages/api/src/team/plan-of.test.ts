import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { planNameAt, planOf } from './plan-of.ts'

const at = instant(1000)
const team = {
  planId: 'demo',
  planVersion: 1,
  nextPlan: { planId: 'free', planVersion: 1, at },
}

test('is the plan that follows from its instant on, not before', () => {
  expect(planOf(team, instant(at - 1)).id).toBe('demo')
  expect(planOf(team, at).id).toBe('free')
})

test('stays when nothing follows', () => {
  expect(planNameAt({ ...team, nextPlan: null }, at).planId).toBe('demo')
})

test('was shipped, or something is very wrong', () => {
  expect(() => planOf({ ...team, planVersion: 99 }, instant(0))).toThrow(
    'there is no plan demo in version 99',
  )
})
