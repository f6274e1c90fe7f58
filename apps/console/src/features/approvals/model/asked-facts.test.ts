import { expect, it } from 'vitest'
import { askedFacts } from './asked-facts.ts'

it('tells the fields of the write but for the reason, which the request shows', () => {
  expect(
    askedFacts({ kind: 'api', amount: 20_000, expires_at: null, note: 'Why', reason_code: 'test' }),
  ).toEqual([
    { label: 'Kind', value: 'api' },
    { label: 'Amount', value: '20,000' },
    { label: 'Expires', value: 'Never' },
  ])
})
