import { expect, it } from 'vitest'
import { findDifferences, toEffectRows } from './effect-rows.ts'

const balance = { granted: 100, available: 60, held: 0, used: 40, expired: 0, voided: 0, rolled: 0 }

it('shows what is available, and of the rest only what changes', () => {
  const after = { ...balance, available: 20, voided: 40 }
  expect(toEffectRows({ before: balance, after })).toEqual([
    { label: 'Available', before: 60, after: 20 },
    { label: 'Voided', before: 0, after: 40 },
  ])
  expect(toEffectRows({ before: balance, after: balance })).toEqual([
    { label: 'Available', before: 60, after: 60 },
  ])
})

it('names each number that a second preview has otherwise', () => {
  const former = [
    { label: 'Available', before: 60, after: 20 },
    { label: 'Held', before: 0, after: 5 },
  ]
  expect(findDifferences(former, former)).toEqual([])
  expect(findDifferences(former, [{ label: 'Available', before: 1060, after: 1020 }])).toEqual([
    { label: 'Available before', was: '60', is: '1,060' },
    { label: 'Available after', was: '20', is: '1,020' },
    { label: 'Held before', was: '0', is: 'unchanged' },
    { label: 'Held after', was: '5', is: 'unchanged' },
  ])
})
