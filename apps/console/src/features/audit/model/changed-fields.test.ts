import { expect, it } from 'vitest'
import { findChangedFields } from './changed-fields.ts'

it('names what changed and leaves out what did not', () => {
  expect(
    findChangedFields(
      { rule: { mode: 'all', months: 12 }, kind: 'api' },
      { rule: { mode: 'percent', percent: 50, months: 12 }, kind: 'api' },
    ),
  ).toEqual([
    { path: 'rule.mode', before: 'all', after: 'percent' },
    { path: 'rule.percent', before: null, after: '50' },
  ])
})

it('takes nothing on one side as all new', () => {
  expect(findChangedFields(null, { amount: 0 })).toEqual([{ path: 'amount', before: null, after: '0' }])
  expect(findChangedFields(null, null)).toEqual([])
})
