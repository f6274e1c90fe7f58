import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMeter } from './meter.ts'

/** What may become of a call whose most was reserved. `at` is when it ends among the others. */
const call = fc.record({
  max: fc.integer({ min: 0, max: 20 }),
  share: fc.integer({ min: 0, max: 100 }),
  end: fc.constantFrom('charged', 'refused', 'unknown', 'lost but charged'),
  at: fc.integer({ min: 0, max: 1000 }),
})

it('keeps what was really charged within the budget, however parallel calls end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(call, { maxLength: 60 }), (budget, calls) => {
      const control = createMeter({ api: budget })
      let charged = 0
      const sent = calls.flatMap((one, index) => {
        const reservation = control.reserve('api', one.max)
        return reservation === null ? [] : [{ ...one, index, reservation }]
      })
      for (const one of sent.toSorted((a, b) => a.at - b.at)) {
        const cost = Math.floor((one.max * one.share) / 100)
        const took = one.end === 'charged' || one.end === 'lost but charged' ? cost : 0
        charged += took
        control.settle(one.reservation, {
          cost: one.end === 'charged' ? cost : null,
          charge: one.end === 'charged' ? `chg_${one.index}` : null,
          settled: one.end === 'charged' || one.end === 'refused',
          succeeded: one.end === 'charged',
          callerKey: false,
        })
        const { reserved, spent } = control.meter
        expect(spent.api + reserved.api).toBeLessThanOrEqual(budget)
        expect(charged).toBeLessThanOrEqual(budget)
        expect(control.meter.remaining('api')).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

it('counts a charge once, however often the caller repeats its key', () => {
  const control = createMeter({})
  const outcome = { cost: 3, charge: 'chg_1', settled: true, succeeded: true, callerKey: true }
  for (let time = 0; time < 3; time += 1) control.settle({ kind: 'api', amount: 0 }, outcome)
  expect(control.meter.spent).toEqual({ api: 3, company: 0 })
})
