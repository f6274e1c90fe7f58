import {
  type BudgetScope,
  budgetScopes,
  type BudgetWindow,
  budgetWindows,
  type CreditKind,
  credits,
  type RolloverRule,
} from '@scrip/rules'
import * as fc from 'fast-check'
import type { Call } from './call.ts'

const millisecondsPerHour = 3_600_000
const millisecondsPerDay = 24 * millisecondsPerHour

const teamCount = 3

/** One more than there are: the last one is a team that nobody created. */
const team = fc.nat({ max: teamCount })
const kind = fc.constantFrom<CreditKind[]>('api', 'api', 'company')
const dryRun = fc.constantFrom(false, false, false, false, true)
const idempotency = fc.option(
  fc.record({ key: fc.constantFrom('k1', 'k2'), requestHash: fc.constantFrom('h1', 'h1', 'h1', 'h2') }),
)

export const distance = fc.constantFrom(
  1,
  millisecondsPerHour,
  millisecondsPerDay - 1,
  millisecondsPerDay,
  10 * millisecondsPerDay,
  89 * millisecondsPerDay,
  90 * millisecondsPerDay,
)

/** Among so few that the same one comes up again. */
const made = fc.nat({ max: 3 })
const amount = fc.integer({ min: 0, max: 15 })
const amountOrAll = fc.option<number>(fc.integer({ min: 0, max: 6 }))

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
  kind,
  call: fc.record({
    units: fc.integer({ min: 0, max: 12 }),
    unitCost: fc.constantFrom(1, 1, 3).map(credits),
    max: fc.option(fc.integer({ min: 0, max: 12 }).map(credits)),
    operation: fc.constantFrom('searchJobs', 'searchCompanies'),
    memberId: fc.option(fc.constant('mem_x')),
  }),
  hold: fc.option<number>(made, { freq: 2 }),
  dryRun,
  idempotency,
})

const reveal: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('reveal'),
  team,
  companyIds: fc.array(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'), { minLength: 1, maxLength: 6 }),
  max: fc.option<number>(fc.nat({ max: 4 })),
  hold: fc.option<number>(made, { freq: 2 }),
  dryRun,
  idempotency,
})

const hold: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('hold'),
  team,
  kind,
  amount,
  ttlSeconds: fc.constantFrom(1, 3600, 86_400, 864_000, 2_678_400),
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

const refund: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('refund'),
  team,
  kind,
  charge: made,
  amount: amountOrAll,
  reissue: fc.option<{ readonly expiresInMs: number | null }>(
    fc.record({ expiresInMs: fc.option<number>(distance) }),
  ),
  dryRun,
  idempotency,
})

const payment: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('payment'),
  team,
  kind,
  payment: made,
  amount: fc.integer({ min: 0, max: 8 }),
  expiresInMs: fc.option<number>(distance),
})

const plan: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('plan'),
  team,
  kind,
  amount,
  isPaid: fc.boolean(),
  at: fc.constantFrom<'now' | 'period_end'>('now', 'period_end'),
})

const budget: fc.Arbitrary<Call> = fc.record({
  type: fc.constant('budget'),
  team,
  kind,
  scope: fc.constantFrom<BudgetScope[]>(...budgetScopes),
  window: fc.constantFrom<BudgetWindow[]>(...budgetWindows),
  limit: fc.integer({ min: 0, max: 25 }),
})

const grantOf = { team, kind, grant: made } as const
const paymentOf = { team, kind, payment: made, amount: amountOrAll } as const

/** The shorter ones, by how often each comes. */
const others: readonly fc.WeightedArbitrary<Call>[] = [
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('capture'), team, kind, hold: made, amount: amountOrAll }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('release'), team, kind, hold: made }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('void'), ...grantOf }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('expiry'),
      ...grantOf,
      expiresInMs: fc.option<number>(distance),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('claw_back'), ...paymentOf }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('adjust'), team, kind, amount, dryRun }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove_budget'), team, kind, budget: made }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('rollover_rule'),
      team,
      kind,
      rule: fc.oneof(rule, percentRule),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('run_due'), team, kind }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('open_account'), team: fc.nat({ max: teamCount - 1 }), kind }),
  },
]

export const randomCall: fc.Arbitrary<Call> = fc.oneof(
  { weight: 8, arbitrary: charge },
  { weight: 4, arbitrary: reveal },
  { weight: 4, arbitrary: hold },
  { weight: 4, arbitrary: grant },
  { weight: 3, arbitrary: refund },
  { weight: 3, arbitrary: payment },
  { weight: 2, arbitrary: plan },
  { weight: 2, arbitrary: budget },
  ...others,
)
