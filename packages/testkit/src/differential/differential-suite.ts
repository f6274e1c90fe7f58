import { describe, expect, it } from 'vitest'
import type { MakeStore } from '../store-under-test.ts'
import { type DifferentialOptions, findDifference } from './find-difference.ts'

/** Declares one property test: random command sequences have the same outcomes and leave the same state in both stores (L37). */
export function differentialSuite(
  name: string,
  makeA: MakeStore,
  makeB: MakeStore,
  options: DifferentialOptions = {},
): void {
  describe(`${name}`, { timeout: 120_000 }, () => {
    it('L37: the same commands have the same outcomes and leave the same state', async () => {
      expect(await findDifference(makeA, makeB, options)).toBeNull()
    })
  })
}
