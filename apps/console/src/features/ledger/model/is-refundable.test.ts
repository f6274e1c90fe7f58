import { expect, it } from 'vitest'
import { isRefundable } from './is-refundable.ts'

it('offers a refund until all of a charge is given back', () => {
  expect(isRefundable({ amount: 10, refunded: 0 })).toBe(true)
  expect(isRefundable({ amount: 10, refunded: 9 })).toBe(true)
  expect(isRefundable({ amount: 10, refunded: 10 })).toBe(false)
})
