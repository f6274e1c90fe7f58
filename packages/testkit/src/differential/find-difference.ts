import * as fc from 'fast-check'
import type { MakeStore } from '../store-under-test.ts'
import { runSteps } from './run-steps.ts'
import { steps } from './step.ts'

export interface DifferentialOptions {
  /** How many random sequences; 50 unless told. */
  readonly runs?: number
  /** Repeats the sequences of an earlier search, whose seed its report names. A new one each time unless told. */
  readonly seed?: number
  /** False: the first sequence that was found will do. */
  readonly isShrunk?: boolean
}

/**
 * Looks for a command sequence after which two stores differ (L37).
 *
 * @returns null when none was found; else the shortest one that was found, the difference and the seed, as text.
 */
export async function findDifference(
  makeA: MakeStore,
  makeB: MakeStore,
  options: DifferentialOptions = {},
): Promise<string | null> {
  const property = fc.asyncProperty(steps, (sequence) => runSteps(makeA, makeB, sequence))
  const details = await fc.check(property, {
    numRuns: options.runs ?? 50,
    endOnFailure: options.isShrunk === false,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  })
  if (!details.failed) return null
  return [fc.defaultReportMessage(details), String(details.errorInstance)].join('\n\n')
}
