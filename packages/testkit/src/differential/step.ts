import * as fc from 'fast-check'
import type { Call } from './call.ts'
import { distance, randomCall } from './random-calls.ts'

/** One move of a random sequence. */
export type Step =
  | { readonly type: 'submit'; readonly calls: readonly Call[] }
  | { readonly type: 'run_due'; readonly limit: number }
  | { readonly type: 'advance'; readonly milliseconds: number }
  /** To the exact instant at which the next thing falls due, plus some milliseconds: boundaries are where stores differ. */
  | { readonly type: 'advance_to_due'; readonly milliseconds: number }

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('submit'),
        calls: fc.array(randomCall, { minLength: 1, maxLength: 8 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('run_due'), limit: fc.integer({ min: 1, max: 10 }) }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('advance'), milliseconds: distance }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('advance_to_due'),
        milliseconds: fc.constantFrom(-1, 0, 0, 1),
      }),
    },
  ),
  // Long enough for what was made to be named again.
  { maxLength: 20, size: 'max' },
)
