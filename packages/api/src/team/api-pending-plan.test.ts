import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { toApiPendingPlan } from './api-pending-plan.ts'

const at = instant(1000)
const waiting = { planId: 'demo', planVersion: 1, nextPlan: { planId: 'free', planVersion: 1, at } }

test('is named with its instant, until it begins', () => {
  expect(toApiPendingPlan(waiting, instant(at - 1))).toMatchObject({
    id: 'free',
    version: 1,
    takes_effect_at: '1970-01-01T00:00:01.000Z',
  })
  expect(toApiPendingPlan(waiting, at)).toBeNull()
})

test('is none when nothing waits, or only the plan that the team is on', () => {
  expect(toApiPendingPlan({ ...waiting, nextPlan: null }, instant(0))).toBeNull()
  const same = { ...waiting, nextPlan: { planId: 'demo', planVersion: 1, at } }
  expect(toApiPendingPlan(same, instant(0))).toBeNull()
})
