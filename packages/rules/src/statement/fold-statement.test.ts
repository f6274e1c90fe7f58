import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { credits } from '../model/credits.ts'
import { type Instant, instant } from '../model/instant.ts'
import { type StatedEntry, foldStatement } from './fold-statement.ts'

const dayMs = 86_400_000
const dayOf = (at: Instant) => new Date(at).toISOString().slice(0, 10)

function entries(amounts: readonly { readonly amount: number; readonly day: number }[]): StatedEntry[] {
  let balance = 0
  return amounts
    .toSorted((a, b) => a.day - b.day)
    .map(({ amount, day }) => {
      const before = balance
      balance = Math.max(0, balance + amount)
      return {
        entry: {
          type: amount < 0 ? 'charge' : 'grant',
          amount: balance - before,
          balanceBefore: credits(before),
          balanceAfter: credits(balance),
          effectiveAt: instant(day * dayMs),
        },
        operation: amount < 0 ? 'searchJobs' : null,
      }
    })
}

it('sums a day by type and operation', () => {
  const stated = entries([
    { amount: 100, day: 0 },
    { amount: -10, day: 0 },
    { amount: -5, day: 0 },
    { amount: 20, day: 2 },
  ])
  expect(foldStatement(stated, dayOf)).toEqual({
    days: [
      {
        day: '1970-01-01',
        openingBalance: 0,
        closingBalance: 85,
        lines: [
          { type: 'grant', operation: null, amount: 100, entries: 1 },
          { type: 'charge', operation: 'searchJobs', amount: -15, entries: 2 },
        ],
      },
      {
        day: '1970-01-03',
        openingBalance: 85,
        closingBalance: 105,
        lines: [{ type: 'grant', operation: null, amount: 20, entries: 1 }],
      },
    ],
    totals: [
      { type: 'grant', operation: null, amount: 120, entries: 2 },
      { type: 'charge', operation: 'searchJobs', amount: -15, entries: 2 },
    ],
  })
})

it('joins the days without a gap, and its lines explain every difference (L24)', () => {
  const amount = fc.record({ amount: fc.integer({ min: -50, max: 50 }), day: fc.integer({ min: 0, max: 9 }) })
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      const { days, totals } = foldStatement(entries(amounts), dayOf)
      let balance = 0
      for (const day of days) {
        expect(day.openingBalance).toBe(balance)
        balance += day.lines.reduce((sum, line) => sum + line.amount, 0)
        expect(day.closingBalance).toBe(balance)
      }
      expect(totals.reduce((sum, line) => sum + line.amount, 0)).toBe(balance)
    }),
  )
})
