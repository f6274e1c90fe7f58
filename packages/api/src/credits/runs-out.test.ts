import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { computeRunsOut } from './runs-out.ts'

const now = instant(Date.parse('2026-11-23T00:00:00Z'))
const rate = { consumed: 300, days: 30 }
const expiry = (amount: number, days: number) => ({ amount: credits(amount), at: addDays(now, days) })

describe('computeRunsOut', () => {
  test('says how long the credits last at the rate', () => {
    expect(computeRunsOut(credits(100), rate, [], now)).toEqual({
      credits_per_day: 10,
      days_left: 10,
      at: '2026-12-03T00:00:00.000Z',
    })
  })

  test('says nothing when nothing was spent', () => {
    const idle = { consumed: 0, days: 30 }
    expect(computeRunsOut(credits(100), idle, [], now)).toEqual({
      credits_per_day: null,
      days_left: null,
      at: null,
    })
  })

  test('says that nothing is left, and no date for what has happened', () => {
    expect(computeRunsOut(credits(0), rate, [], now)).toEqual({
      credits_per_day: 10,
      days_left: 0,
      at: null,
    })
    expect(computeRunsOut(credits(0), { consumed: 0, days: 1 }, [], now)).toEqual({
      credits_per_day: null,
      days_left: 0,
      at: null,
    })
  })

  test('says nothing beyond the year 9999', () => {
    const slow = { consumed: 1, days: 30 }
    expect(computeRunsOut(credits(9_000_000_000_000), slow, [], now)).toEqual({
      credits_per_day: 0.03,
      days_left: null,
      at: null,
    })
  })

  test.each([
    ['all expire first', [expiry(100, 3)], 3],
    ['some expire first: 30 are spent, 20 die, 50 last 5 days more', [expiry(50, 3)], 8],
    ['they are spent before they expire', [expiry(50, 5)], 10],
    ['all are spent before any expires', [expiry(100, 12)], 10],
    ['what was spent of later ones does not die', [expiry(10, 3), expiry(40, 6)], 10],
    ['later ones die for what was not spent of them', [expiry(10, 1), expiry(80, 2)], 3],
    ['they expire at this very instant', [expiry(60, 0)], 4],
  ])('counts with expiry: %s', (_case, expiries, days) => {
    const { days_left, at } = computeRunsOut(credits(100), rate, expiries, now)
    expect(days_left).toBe(days)
    expect(at).toBe(new Date(addDays(now, days)).toISOString())
  })
})
