import { beforeAll, describe, expect, it } from 'vitest'
import type { MakeStore } from '../store-under-test.ts'
import type { History } from './history.ts'
import { nameOf } from './law-test.ts'
import { lawTests } from './law-tests.ts'
import { recordHistory } from './record-history.ts'

export interface LawOptions {
  /** How many random histories; 4 unless told. */
  readonly runs?: number
  /** How many steps each has; 160 unless told. */
  readonly steps?: number
  /** Walks the histories of an earlier run, whose seed the names of its tests tell. A new one each time unless told. */
  readonly seed?: number
}

const runsUnlessTold = 4
const stepsUnlessTold = 160

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

/** What a store breaks one law with, as text, for a test that plants a bug and wants it found; null when it keeps the law. */
export async function findLawBreak(
  makeStore: MakeStore,
  law: string,
  { runs = runsUnlessTold, steps = stepsUnlessTold, seed = 1 }: LawOptions = {},
): Promise<string | null> {
  const tests = lawTests.filter(({ laws }) => laws.includes(law))
  if (tests.length === 0) throw new Error(`${law} has no test`)
  for (let run = 0; run < runs; run += 1) {
    const history = await recordHistory(makeStore, { seed: seed + run, steps })
    try {
      for (const { check } of tests) check(history)
    } catch (error) {
      return String(error)
    }
  }
  return null
}

async function recordHistories(
  makeStore: MakeStore,
  { runs = runsUnlessTold, steps = stepsUnlessTold, seed = 1 }: LawOptions,
): Promise<readonly History[]> {
  const histories: History[] = []
  for (let run = 0; run < runs; run += 1) {
    histories.push(await recordHistory(makeStore, { seed: seed + run, steps }))
  }
  return histories
}
