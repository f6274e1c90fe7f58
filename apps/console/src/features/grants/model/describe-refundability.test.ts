import { expect, it } from 'vitest'
import { describeRefundability } from './describe-refundability.ts'

it('says yes, or no and why', () => {
  expect(describeRefundability({ not_refundable_because: null })).toMatch(/^Yes/)
  expect(describeRefundability({ not_refundable_because: 'used' })).toBe('No: some of it was used')
})
