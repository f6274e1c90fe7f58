import * as fc from 'fast-check'
import { at, openCommand, termsOf } from './build.ts'
import {
  chargeArbitrary,
  revealArbitrary,
  holdArbitrary,
  endHoldArbitrary,
  runDueArbitrary,
  poisonArbitrary,
} from './random-calls.ts'
import { type MakeCommand, ruleArbitrary } from './random-parts.ts'
import {
  refundArbitrary,
  changeGrantArbitrary,
  paymentArbitrary,
  adjustArbitrary,
  planArbitrary,
  budgetArbitrary,
  grantArbitrary,
  setRuleArbitrary,
} from './random-staff-writes.ts'
import { credits, defaultRolloverRule, type OpenAccountCommand } from '../src/index.ts'

/** How the clock moves before a batch. The ones that aim at a due instant find the boundaries that a random jump misses. */
export type Move =
  | { readonly type: 'by'; readonly milliseconds: number }
  | { readonly type: 'to_due' | 'just_before_due' | 'months'; readonly count: number }

interface Step {
  readonly move: Move
  /** Made at the instant at which they are decided. */
  readonly commands: readonly MakeCommand[]
}

export interface Scenario {
  readonly opening: readonly OpenAccountCommand[]
  readonly steps: readonly Step[]
}

const moveArbitrary: fc.Arbitrary<Move> = fc.oneof(
  fc.constant({ type: 'by', milliseconds: 0 } as const),
  fc.integer({ min: 0, max: 200_000_000 }).map((milliseconds) => ({ type: 'by', milliseconds }) as const),
  fc.record({
    type: fc.constantFrom('to_due', 'to_due', 'just_before_due', 'months'),
    count: fc.integer({ min: 1, max: 3 }),
  }),
)

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  move: moveArbitrary,
  commands: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: chargeArbitrary },
      { weight: 4, arbitrary: revealArbitrary },
      { weight: 3, arbitrary: grantArbitrary },
      { weight: 3, arbitrary: holdArbitrary },
      { weight: 3, arbitrary: endHoldArbitrary },
      { weight: 3, arbitrary: refundArbitrary },
      { weight: 1, arbitrary: changeGrantArbitrary },
      { weight: 2, arbitrary: paymentArbitrary },
      { weight: 1, arbitrary: adjustArbitrary },
      { weight: 1, arbitrary: planArbitrary },
      { weight: 1, arbitrary: budgetArbitrary },
      { weight: 1, arbitrary: setRuleArbitrary },
      { weight: 1, arbitrary: runDueArbitrary },
      { weight: 1, arbitrary: poisonArbitrary },
    ),
    { maxLength: 5 },
  ),
})

/** Opened on 30 January 2028, so that month ends, a leap day and the change to summer time lie close ahead. */
export const openedAt = at('2028-01-30T12:00:00Z')

const openingArbitrary = fc
  .record({
    planId: fc.constantFrom('free', 'trial', 'demo', 'api_1500'),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    anchorAt: fc.constantFrom('2028-01-30T12:00:00Z', '2027-10-31T00:30:00Z', '2028-02-10T02:15:00Z'),
    amount: fc.integer({ min: 0, max: 80 }).map(credits),
    rolloverRule: fc.oneof(fc.constant(defaultRolloverRule), ruleArbitrary),
  })
  .map(({ planId, timeZone, anchorAt, amount, rolloverRule }) =>
    (['api', 'company'] as const).map((kind) =>
      openCommand({
        kind,
        timeZone,
        anchorAt: at(anchorAt),
        terms: { ...termsOf(planId, kind), creditsPerPeriod: amount, rolloverRule },
      }),
    ),
  )

export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.record({
  opening: openingArbitrary,
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 14 }),
})
