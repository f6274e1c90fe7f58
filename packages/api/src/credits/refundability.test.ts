import { type Grant, credits, instant } from '@scrip/rules'
import { expect, it } from 'vitest'
import { toApiRefundability } from './refundability.ts'

const now = instant(1_000)
const paid: Grant = {
  id: 'grant_1',
  teamId: 'team_1',
  kind: 'api',
  amount: credits(10),
  source: 'top_up',
  class: 'paid',
  priority: 100,
  effectiveAt: instant(0),
  expiresAt: null,
  sequence: 1,
  state: 'live',
  endedBy: null,
  available: credits(10),
  held: credits(0),
  used: credits(0),
  expired: credits(0),
  voided: credits(0),
  rolled: credits(0),
  parentId: null,
  originAt: instant(0),
  generation: 0,
  invoiceId: 'INV-1',
  createdAt: instant(0),
  actor: { type: 'staff', id: 'staff_1', label: 'a@scrip.example' },
  reason: null,
}

it('lets a payment go back of which no credit was touched', () => {
  expect(toApiRefundability(paid, now)).toEqual({ is_refundable: true, not_refundable_because: null })
})

it.each([
  ['unpaid', { class: 'unpaid', invoiceId: null, used: credits(3) }],
  ['no_invoice', { invoiceId: null }],
  ['rolled_over', { generation: 1, invoiceId: null }],
  ['rolled_over', { rolled: credits(4), available: credits(6) }],
  ['used', { used: credits(1), held: credits(1), available: credits(8) }],
  ['held', { held: credits(1), available: credits(9) }],
  ['ended', { state: 'ended', endedBy: 'void', available: credits(0), voided: credits(10) }],
] as const)('says %s when that is why not', (reason, change) => {
  expect(toApiRefundability({ ...paid, ...change }, now)).toEqual({
    is_refundable: false,
    not_refundable_because: reason,
  })
})
