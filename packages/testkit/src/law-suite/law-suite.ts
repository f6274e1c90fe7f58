import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MakeStore } from '../store-under-test.ts'
import type { History } from './history.ts'
import { lawSteps } from './law-step.ts'
import { nameOf } from './law-test.ts'
import { lawTests } from './law-tests.ts'
import { recordHistory } from './record-history.ts'

export interface LawOptions {
  /** How many random histories; 20 unless told. */
  readonly runs?: number
  /** Walks the histories of an earlier run, whose seed the names of its tests tell. A new one each time unless told. */
  readonly seed?: number
}

const runsUnlessTold = 20

/**
 * Declares a property test of each law, L1 to L36, over random histories of a store: commands, batches and concurrent calls,
 * clocks that jump and go back, due work. A history is walked once, reading through the ports alone, and each law is judged
 * on all that was seen. The seed is in the names.
 */
export function lawSuite(name: string, makeStore: MakeStore, options: LawOptions = {}): void {
  const seed = options.seed ?? Date.now() % 1_000_000
  describe(`${name} keeps the laws (seed ${seed})`, () => {
    let histories: readonly History[] = []

    beforeAll(async () => {
      histories = await recordHistories(makeStore, { ...options, seed })
    }, 120_000)

    it.each(lawTests.map((law) => ({ law, title: nameOf(law) })))('$title', ({ law }) => {
      expect(histories).not.toEqual([])
      for (const history of histories) law.check(history)
    })
  })
}

/** The names of the laws that a store breaks, for a test that plants a bug and wants it found. */
export async function findBrokenLaws(
  makeStore: MakeStore,
  options: LawOptions = {},
): Promise<readonly string[]> {
  const histories = await recordHistories(makeStore, options)
  const broken = lawTests.filter(({ check }) => {
    try {
      for (const history of histories) check(history)
      return false
    } catch {
      return true
    }
  })
  return broken.flatMap(({ laws }) => laws)
}

async function recordHistories(
  makeStore: MakeStore,
  { runs = runsUnlessTold, seed = 1 }: LawOptions,
): Promise<readonly History[]> {
  const histories: History[] = []
  for (const steps of fc.sample(lawSteps, { numRuns: runs, seed })) {
    histories.push(await recordHistory(makeStore, steps))
  }
  return histories
}
