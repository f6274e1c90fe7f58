import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { burnOrder } from './burn-order.ts'
import { isSpendable, takeSlices } from './take-slices.ts'
import { grantOf } from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import { instant } from '../model/instant.ts'

const grantsArbitrary: fc.Arbitrary<Grant[]> = fc
  .array(
    fc.record({
      available: fc.integer({ min: 0, max: 20 }).map(credits),
      priority: fc.integer({ min: 1, max: 3 }),
      class: fc.constantFrom('paid', 'unpaid'),
      effectiveAt: fc.integer({ min: 0, max: 6 }).map(instant),
      expiresAt: fc.option(fc.integer({ min: 1, max: 9 }).map(instant)),
      state: fc.constantFrom('live', 'live', 'live', 'ended', 'pending'),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map((draft, index) => grantOf({ ...draft, id: `grant_${index}`, sequence: index + 1 })),
  )

const amountArbitrary = fc.integer({ min: 0, max: 60 }).map(credits)
const now = instant(5)

describe('slices of any grants', () => {
  test('L5: they sum to the amount, or there are none because the grants cannot pay', () => {
    fc.assert(
      fc.property(grantsArbitrary, amountArbitrary, (grants, amount) => {
        let spendable = 0
        for (const grant of grants) if (isSpendable(grant, now)) spendable += grant.available
        const slices = takeSlices(grants, amount, now)
        expect(slices === null).toBe(spendable < amount)
        if (slices !== null) expect(slices.reduce((sum, slice) => sum + slice.amount, 0)).toBe(amount)
      }),
    )
  })

  test('L6: they are the shortest prefix in burn order', () => {
    fc.assert(
      fc.property(grantsArbitrary, amountArbitrary, (grants, amount) => {
        const slices = takeSlices(grants, amount, now) ?? []
        const prefix = grants
          .filter((grant) => isSpendable(grant, now))
          .toSorted(burnOrder)
          .slice(0, slices.length)
        expect(slices.map((slice) => slice.grant)).toEqual(prefix)
        for (const slice of slices.slice(0, -1)) expect(slice.amount).toBe(slice.grant.available)
        for (const slice of slices) expect(slice.amount).toBeGreaterThan(0)
      }),
    )
  })

  test('L7: they do not depend on the order in which the grants came', () => {
    fc.assert(
      fc.property(
        grantsArbitrary.chain((grants) => {
          const all = { minLength: grants.length, maxLength: grants.length }
          return fc.tuple(fc.constant(grants), fc.shuffledSubarray(grants, all))
        }),
        amountArbitrary,
        ([grants, shuffled], amount) => {
          expect(takeSlices(shuffled, amount, now)).toEqual(takeSlices(grants, amount, now))
        },
      ),
    )
  })

  test('L8: none is out of a grant that is not effective at the instant', () => {
    fc.assert(
      fc.property(grantsArbitrary, amountArbitrary, (grants, amount) => {
        for (const { grant } of takeSlices(grants, amount, now) ?? []) {
          expect(grant.effectiveAt).toBeLessThanOrEqual(now)
          expect(grant.expiresAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now)
          expect(grant.state).not.toBe('ended')
        }
      }),
    )
  })
})
