import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Act, openApprovalWorld } from '../test/approval-world.ts'

const amount = fc.integer({ min: 1, max: 400 })
const of = fc.nat(7)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constant('grant' as const), amount }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('ask_grant' as const), amount }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ask_adjust' as const), amount }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('approve' as const),
      by: fc.constantFrom('owner' as const, 'approver' as const),
      of,
    }),
  },
  fc.record({ type: fc.constant('reject' as const), of }),
  fc.record({ type: fc.constant('withdraw' as const), of }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('charge' as const), amount }) },
)
/** All of a round at once. */
const rounds = fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })

it('runs each approval once at most, and only as it was previewed', { timeout: 60_000 }, async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(rounds, async (played) => {
      const world = await openApprovalWorld()
      for (const round of played) await Promise.all(round.map((each) => world.play(each)))
      expect(await world.findings()).toEqual([])
      runs += await world.runs()
    }),
    { numRuns: 60 },
  )
  expect(runs).toBeGreaterThan(10)
})
