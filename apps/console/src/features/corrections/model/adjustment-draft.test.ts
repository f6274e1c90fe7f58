import { expect, it } from 'vitest'
import {
  emptyAdjustmentDraft,
  emptyClawBackDraft,
  findAdjustmentProblems,
  findClawBackProblems,
  toAdjustment,
  toClawBack,
} from './adjustment-draft.ts'

const reason = { reasonCode: 'correction', note: 'Granted twice.' }

it('takes a whole number of credits away, and says why', () => {
  const draft = { ...emptyAdjustmentDraft, ...reason, kind: 'company', amount: '1 000' } as const
  expect(findAdjustmentProblems(draft)).toEqual({})
  expect(toAdjustment(draft)).toEqual({
    kind: 'company',
    amount: 1000,
    reason_code: 'correction',
    note: 'Granted twice.',
  })
  expect(Object.keys(findAdjustmentProblems({ ...emptyAdjustmentDraft, amount: '10,000,001' }))).toEqual([
    'amount',
    'reasonCode',
    'note',
  ])
})

it('claws back all that a payment has left when no amount is typed', () => {
  const draft = { ...emptyClawBackDraft, ...reason, paymentId: ' pay_1 ' }
  expect(findClawBackProblems(draft)).toEqual({})
  expect(toClawBack(draft)).toEqual({
    kind: 'api',
    payment_id: 'pay_1',
    reason_code: 'correction',
    note: 'Granted twice.',
  })
  expect(Object.keys(findClawBackProblems({ ...draft, paymentId: '', amount: 'x' }))).toEqual([
    'paymentId',
    'amount',
  ])
})
