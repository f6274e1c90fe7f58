import type { ChargeCommand, CreditKind, Idempotency, RolloverRule } from '@scrip/rules'
import { credits } from '@scrip/rules'
import * as fc from 'fast-check'

const millisecondsPerHour = 3_600_000
const millisecondsPerDay = 24 * millisecondsPerHour

/** One move of a random sequence. Teams are named by position, instants by distance from the clock: both stores resolve them alike. */
export type Step =
  | { readonly type: 'submit'; readonly calls: readonly Call[] }
  | { readonly type: 'run_due'; readonly limit: number }
  | { readonly type: 'advance'; readonly milliseconds: number }
  /** To the exact instant at which the next thing falls due, plus some milliseconds: boundaries are where stores differ. */
  | { readonly type: 'advance_to_due'; readonly milliseconds: number }

export type Call =
  | {
      readonly type: 'charge'
      readonly team: number
      readonly call: Pick<
        ChargeCommand,
        'kind' | 'units' | 'unitCost' | 'max' | 'operation' | 'dryRun' | 'memberId'
      >
      readonly idempotency: Idempotency | null
    }
  | {
      readonly type: 'reveal'
      readonly team: number
      readonly companyIds: readonly string[]
      readonly max: number | null
      readonly dryRun: boolean
      readonly idempotency: Idempotency | null
    }
  | {
      readonly type: 'grant'
      readonly team: number
      readonly kind: CreditKind
      readonly amount: number
      readonly priority: number
      readonly isPaid: boolean
      readonly effectiveInMs: number | null
      readonly expiresInMs: number | null
      readonly expectedVersion: number | null
      readonly dryRun: boolean
      readonly idempotency: Idempotency | null
    }
  | {
      readonly type: 'rollover_rule'
      readonly team: number
      readonly kind: CreditKind
      readonly rule: RolloverRule
    }
  | { readonly type: 'run_due'; readonly team: number; readonly kind: CreditKind }
  | { readonly type: 'open_account'; readonly team: number; readonly kind: CreditKind }

const teamCount = 3

/** One more than there are: the last one is a team that nobody created. */
const team = fc.nat({ max: teamCount })
const kind = fc.constantFrom<CreditKind>('api', 'company')
const dryRun = fc.constantFrom(false, false, false, false, true)
const idempotency = fc.option(
  fc.record({ key: fc.constantFrom('k1', 'k2'), requestHash: fc.constantFrom('h1', 'h1', 'h1', 'h2') }),
)
const distance = fc.constantFrom(
  1,
  millisecondsPerHour,
  millisecondsPerDay - 1,
  millisecondsPerDay,
  10 * millisecondsPerDay,
  89 * millisecondsPerDay,
  90 * millisecondsPerDay,
)

const rule: fc.Arbitrary<RolloverRule> = fc.record({
  mode: fc.constantFrom('none', 'all', 'all'),
  percent: fc.constant(null),
  percentOf: fc.constant(null),
  maxAmount: fc.option(fc.integer({ min: 0, max: 30 }).map(credits)),
  maxRollovers: fc.option(fc.integer({ min: 1, max: 3 })),
  life: fc.constantFrom<RolloverRule['life'][]>(
    { basis: 'forever' },
    { basis: 'origin', months: 3 },
    { basis: 'rollover', months: 1 },
  ),
})

const percentRule: fc.Arbitrary<RolloverRule> = fc
  .record({
    rule,
    percent: fc.integer({ min: 1, max: 100 }),
    percentOf: fc.constantFrom<'unused' | 'granted'>('unused', 'granted'),
  })
  .map(({ rule: base, percent, percentOf }) => ({ ...base, mode: 'percent', percent, percentOf }))

const charge: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('charge'),
  team,
  call: fc.record({
    kind: fc.constantFrom<CreditKind[]>('api', 'api', 'company'),
    units: fc.integer({ min: 0, max: 12 }),
    unitCost: fc.constantFrom(1, 1, 3).map(credits),
    max: fc.option(fc.integer({ min: 0, max: 12 }).map(credits)),
    operation: fc.constantFrom('searchJobs', 'searchCompanies'),
    memberId: fc.option(fc.constant('mem_x')),
    dryRun,
  }),
  idempotency,
})

const reveal: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('reveal'),
  team,
  companyIds: fc.array(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'), { minLength: 1, maxLength: 6 }),
  max: fc.option<number>(fc.nat({ max: 4 })),
  dryRun,
  idempotency,
})

const grant: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('grant'),
  team,
  kind,
  amount: fc.integer({ min: 0, max: 40 }),
  priority: fc.constantFrom(100, 100, 1),
  isPaid: fc.boolean(),
  effectiveInMs: fc.option<number>(distance),
  expiresInMs: fc.option<number>(distance),
  // Mostly none: a random version is nearly always the wrong one.
  expectedVersion: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: 6 }) },
  ),
  dryRun,
  idempotency,
})

const call: fc.Arbitrary<Call> = fc.oneof(
  { weight: 6, arbitrary: charge },
  { weight: 4, arbitrary: reveal },
  { weight: 4, arbitrary: grant },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('rollover_rule'),
      team,
      kind,
      rule: fc.oneof(rule, percentRule),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('run_due'), team, kind }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('open_account'), team: fc.nat({ max: teamCount - 1 }), kind }),
  },
)

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('submit'),
        calls: fc.array(call, { minLength: 1, maxLength: 8 }),
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
  { maxLength: 14 },
)
