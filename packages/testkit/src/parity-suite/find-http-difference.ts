import * as fc from 'fast-check'
import type { DifferentialOptions } from '../differential/find-difference.ts'
import { httpSteps } from './http-step.ts'
import { type MakeStoreWithCatalogue, runHttpSteps } from './run-http-steps.ts'

/**
 * Looks for calls that the application answers differently over two stores (L37): other statuses, headers or bodies, or
 * other ledgers after them.
 *
 * @returns null when none were found; else the shortest that were found, the difference and the seed, as text.
 */
export async function findHttpDifference(
  makeA: MakeStoreWithCatalogue,
  makeB: MakeStoreWithCatalogue,
  options: DifferentialOptions = {},
): Promise<string | null> {
  const property = fc.asyncProperty(httpSteps, (steps) => runHttpSteps(makeA, makeB, steps))
  const details = await fc.check(property, {
    numRuns: options.runs ?? 30,
    endOnFailure: options.isShrunk === false,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  })
  if (!details.failed) return null
  return [fc.defaultReportMessage(details), String(details.errorInstance)].join('\n\n')
}
