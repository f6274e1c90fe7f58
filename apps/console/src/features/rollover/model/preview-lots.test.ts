import type { RolloverLot } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { byPeriodEnd, isYetToCome, periodEndsOf, writeWhy } from './preview-lots.ts'

const first = '2026-12-23T00:00:00.000Z'
const second = '2027-01-23T00:00:00.000Z'

function lotOf(id: string, effectiveAt: string, end: string): RolloverLot {
  return {
    grant: {
      id,
      kind: 'api',
      amount: 5000,
      source: 'plan',
      class: 'paid',
      priority: 100,
      effective_at: effectiveAt,
      expires_at: end,
      state: 'live',
      available: 4907,
      held: 0,
      used: 93,
      expired: 0,
      voided: 0,
      rolled: 0,
      sequence: 1,
      ended_by: null,
      generation: 0,
      parent_grant_id: null,
      origin_at: effectiveAt,
      invoice_id: null,
      created_at: effectiveAt,
    },
    unused: 4907,
    carry: 4907,
    forfeit: 0,
    expires_at: null,
    generation: 1,
    why: 'All 4907 unused credits roll over.',
  }
}

const now = lotOf('grant_1', '2026-11-23T00:00:00.000Z', first)
const next = lotOf('grant_preview5', first, second)

it('lists the ends of periods once each, and the lots in their order', () => {
  expect(periodEndsOf([next, now, now])).toEqual([first, second])
  expect(byPeriodEnd([next, now])).toEqual([now, next])
})

it('tells a grant of a period to come from one that is there', () => {
  expect(isYetToCome(now, first)).toBe(false)
  expect(isYetToCome(next, first)).toBe(true)
  expect(isYetToCome(next, null)).toBe(false)
})

it('writes the numbers of the lot as the columns do', () => {
  expect(writeWhy(now)).toBe('All 4,907 unused credits roll over.')
})
