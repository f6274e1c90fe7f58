import { simulate } from '@scrip/testkit/simulator'
import { describe, expect, it } from 'vitest'
import { makeSimStore } from './test/make-sim-store.ts'

// `pnpm simulate` walks as long as one likes; these seeds are walked each time.
describe('the simulator over the memory store', { timeout: 60_000 }, () => {
  it.each([1, 2, 3])('finds nothing with seed %i', async (seed) => {
    expect(await simulate({ seed, steps: 4000, openStore: makeSimStore })).toBeNull()
  })
})
