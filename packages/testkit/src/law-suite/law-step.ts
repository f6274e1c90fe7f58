import * as fc from 'fast-check'
import { step, type Step } from '../differential/step.ts'

/** A step, or a clock that is set back: another process, whose clock is behind. */
export type LawStep = Step | { readonly type: 'set_back'; readonly milliseconds: number }

/** Long enough for what was made to be named again. */
export const lawSteps: fc.Arbitrary<readonly LawStep[]> = fc.array(
  fc.oneof(
    { weight: 14, arbitrary: step },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('set_back'),
        milliseconds: fc.constantFrom(1, 1000, 3_600_000),
      }),
    },
  ),
  { minLength: 14, maxLength: 22, size: 'max' },
)
