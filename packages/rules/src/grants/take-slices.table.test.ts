import { describe, expect, test } from 'vitest'
import { isSpendable, takeSlices } from './take-slices.ts'
import { at, grantOf } from '../../test/build.ts'
import { credits, noCredits } from '../model/credits.ts'

const now = at('2026-11-10')
const soon = grantOf({ id: 'soon', amount: credits(3), expiresAt: at('2026-12-01'), sequence: 1 })
const later = grantOf({ id: 'later', amount: credits(5), expiresAt: at('2027-01-01'), sequence: 2 })
const never = grantOf({ id: 'never', amount: credits(7), sequence: 3 })

const rows: readonly {
  readonly amount: number
  readonly slices: readonly (readonly [string, number])[] | null
}[] = [
  { amount: 0, slices: [] },
  { amount: 1, slices: [['soon', 1]] },
  { amount: 3, slices: [['soon', 3]] },
  {
    amount: 4,
    slices: [
      ['soon', 3],
      ['later', 1],
    ],
  },
  {
    amount: 8,
    slices: [
      ['soon', 3],
      ['later', 5],
    ],
  },
  {
    amount: 15,
    slices: [
      ['soon', 3],
      ['later', 5],
      ['never', 7],
    ],
  },
  { amount: 16, slices: null },
]

describe('slices', () => {
  for (const row of rows) {
    test(`${row.amount} of 15 is ${row.slices === null ? 'refused' : JSON.stringify(row.slices)}`, () => {
      const slices = takeSlices([never, later, soon], credits(row.amount), now)
      expect(slices?.map(({ grant, amount }) => [grant.id, amount]) ?? null).toEqual(row.slices)
    })
  }

  test('a grant is spendable from effectiveAt on and dead at expiresAt (L8)', () => {
    const grant = grantOf({ effectiveAt: at('2026-11-10'), expiresAt: at('2026-11-11') })
    expect(isSpendable(grant, at('2026-11-09T23:59:59.999Z'))).toBe(false)
    expect(isSpendable(grant, at('2026-11-10'))).toBe(true)
    expect(isSpendable(grant, at('2026-11-10T23:59:59.999Z'))).toBe(true)
    expect(isSpendable(grant, at('2026-11-11'))).toBe(false)
  })

  test('an ended or a drained grant is passed over', () => {
    const drained = grantOf({
      id: 'drained',
      amount: credits(5),
      available: noCredits,
      used: credits(5),
      priority: 1,
    })
    const ended = grantOf({ id: 'ended', state: 'ended', priority: 1 })
    expect(takeSlices([drained, ended, never], credits(1), now)?.[0]?.grant.id).toBe('never')
  })
})
