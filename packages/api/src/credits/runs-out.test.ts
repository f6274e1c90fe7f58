import { credits, instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { computeRunsOut } from './runs-out.ts'

const now = instant(Date.parse('2026-11-23T00:00:00Z'))

test('says how long the credits last at the rate of the last days', () => {
  expect(computeRunsOut(credits(100), 300, 30, now)).toEqual({
    credits_per_day: 10,
    days_left: 10,
    at: '2026-12-03T00:00:00.000Z',
  })
})

test('says nothing when nothing was spent, and no date that has no text', () => {
  expect(computeRunsOut(credits(100), 0, 30, now)).toEqual({
    credits_per_day: null,
    days_left: null,
    at: null,
  })
  expect(computeRunsOut(credits(9_000_000_000_000), 1, 30, now).at).toBeNull()
})
