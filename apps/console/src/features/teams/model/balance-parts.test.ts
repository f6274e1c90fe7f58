import { expect, it } from 'vitest'
import { balanceParts } from './balance-parts.ts'

const balance = { granted: 100, held: 0, used: 40, expired: 0, voided: 0, rolled: 0 }

it('leaves out what was never voided nor rolled over, and keeps the rest though it is 0', () => {
  expect(balanceParts(balance).map(({ label }) => label)).toEqual(['Held', 'Used', 'Expired', 'Granted'])
})

it('shows voided and rolled credits when there are any, so that the parts add up', () => {
  expect(balanceParts({ ...balance, voided: 7, rolled: 9 })).toEqual([
    { label: 'Held', value: 0 },
    { label: 'Used', value: 40 },
    { label: 'Expired', value: 0 },
    { label: 'Voided', value: 7 },
    { label: 'Rolled over', value: 9 },
    { label: 'Granted', value: 100 },
  ])
})
