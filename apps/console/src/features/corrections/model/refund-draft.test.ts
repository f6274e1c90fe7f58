import { expect, it } from 'vitest'
import { emptyRefundDraft, findRefundProblems, toChargeRefund } from './refund-draft.ts'

const now = '2026-11-23T10:00:00Z'
const draft = { ...emptyRefundDraft, reasonCode: 'service_issue', note: 'Stale records.' }

it('refunds all that is left when no amount is typed', () => {
  expect(findRefundProblems(draft, 'UTC', now)).toEqual({})
  expect(toChargeRefund(draft, 'UTC', now)).toEqual({ reason_code: 'service_issue', note: 'Stale records.' })
})

it('sends an amount as typed, and the life of what is reissued', () => {
  const reissued = { ...draft, amount: '1,200', ended: 'reissue', expiry: 'never' } as const
  expect(toChargeRefund(reissued, 'UTC', now)).toMatchObject({ amount: 1200, reissue: { expires_at: null } })
})

it('names each field that cannot be sent', () => {
  const wrong = { ...emptyRefundDraft, amount: '0', ended: 'reissue', expiry: 'date' } as const
  expect(Object.keys(findRefundProblems(wrong, 'UTC', now))).toEqual([
    'amount',
    'lastDay',
    'reasonCode',
    'note',
  ])
  const past = { ...draft, ended: 'reissue', expiry: 'date', lastDay: '2026-11-22' } as const
  expect(findRefundProblems(past, 'UTC', now)).toEqual({ lastDay: 'This day is over.' })
})
