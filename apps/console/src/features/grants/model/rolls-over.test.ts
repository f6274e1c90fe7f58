import type { StaffGrant } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { endOf, findNextRollover } from './rolls-over.ts'

const end = '2026-12-23T00:00:00.000Z'

function grantOf(over: Partial<StaffGrant>): StaffGrant {
  return {
    id: 'grant_1',
    kind: 'api',
    amount: 5000,
    source: 'plan',
    class: 'paid',
    priority: 100,
    effective_at: '2026-11-23T00:00:00.000Z',
    expires_at: end,
    state: 'live',
    available: 4000,
    held: 0,
    used: 1000,
    expired: 0,
    voided: 0,
    rolled: 0,
    sequence: 1,
    ended_by: null,
    generation: 0,
    parent_grant_id: null,
    origin_at: '2026-11-23T00:00:00.000Z',
    invoice_id: null,
    created_at: '2026-11-23T00:00:00.000Z',
    actor: { type: 'system', id: 'system', label: 'Scrip' },
    reason_code: null,
    note: null,
    ticket_url: null,
    is_refundable: false,
    not_refundable_because: 'no_invoice',
    ...over,
  }
}

it('says that paid plan credits roll over when nothing is announced', () => {
  expect(endOf(grantOf({}), [])).toBe('rolls_over')
  expect(endOf(grantOf({ source: 'rollover' }), [])).toBe('rolls_over')
  expect(endOf(grantOf({}), [{ amount: 5, at: '2027-01-01T00:00:00.000Z' }])).toBe('rolls_over')
})

it('promises nothing where some of them expire, or where nothing is known', () => {
  expect(endOf(grantOf({}), [{ amount: 5, at: end }])).toBe('unsaid')
  const full = Array.from({ length: 10 }, () => ({ amount: 1, at: '2026-12-01T00:00:00.000Z' }))
  expect(endOf(grantOf({}), full)).toBe('unsaid')
  expect(endOf(grantOf({ available: 0 }), [])).toBe('unsaid')
  expect(endOf(grantOf({ state: 'ended' }), [])).toBe('unsaid')
  expect(endOf(grantOf({ expires_at: null }), [])).toBe('unsaid')
})

it('says that all others expire', () => {
  expect(endOf(grantOf({ class: 'unpaid', source: 'promo' }), [])).toBe('expires')
  expect(endOf(grantOf({ source: 'top_up' }), [])).toBe('expires')
})

it('finds the first rollover', () => {
  const later = grantOf({ expires_at: '2027-01-23T00:00:00.000Z' })
  expect(findNextRollover([later, grantOf({}), grantOf({ source: 'manual' })], [])).toBe(end)
  expect(findNextRollover([grantOf({ source: 'manual' })], [])).toBeNull()
})
