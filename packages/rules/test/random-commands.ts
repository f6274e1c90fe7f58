import * as fc from 'fast-check'
import {
  at,
  chargeCommand,
  grantCommand,
  openCommand,
  reason,
  revealCommand,
  staff,
  termsOf,
} from './build.ts'
import {
  addDays,
  type Command,
  credits,
  defaultRolloverRule,
  type Instant,
  type OpenAccountCommand,
  type RolloverRule,
} from '../src/index.ts'

/** How the clock moves before a batch. The ones that aim at a due instant find the boundaries that a random jump misses. */
export type Move =
  | { readonly type: 'by'; readonly milliseconds: number }
  | { readonly type: 'to_due' | 'just_before_due' | 'months'; readonly count: number }

interface Step {
  readonly move: Move
  /** Made at the instant at which they are decided. */
  readonly commands: readonly ((now: Instant) => Command)[]
}

export interface Scenario {
  readonly opening: readonly OpenAccountCommand[]
  readonly steps: readonly Step[]
}

const creditsUpTo = (max: number) => fc.integer({ min: 0, max }).map(credits)

const ruleArbitrary: fc.Arbitrary<RolloverRule> = fc
  .record({
    mode: fc.constantFrom('all', 'all', 'none', 'percent'),
    percent: fc.integer({ min: 1, max: 100 }),
    percentOf: fc.constantFrom('unused', 'granted'),
    maxAmount: fc.option(creditsUpTo(150)),
    maxRollovers: fc.option(fc.integer({ min: 0, max: 3 })),
    life: fc.oneof(
      fc.constant({ basis: 'forever' } as const),
      fc.record({ basis: fc.constantFrom('origin', 'rollover'), months: fc.integer({ min: 1, max: 4 }) }),
    ),
  })
  .map((rule) => (rule.mode === 'percent' ? rule : withoutPercent(rule)))

function withoutPercent(rule: RolloverRule): RolloverRule {
  return { ...rule, percent: null, percentOf: null }
}

const idempotencyArbitrary = fc.option(
  fc.record({ key: fc.constantFrom('k1', 'k2', 'k3'), requestHash: fc.constantFrom('h1', 'h1', 'h2') }),
  { freq: 3 },
)

const callArbitrary = fc.record({
  max: fc.option(creditsUpTo(30), { freq: 4 }),
  idempotency: idempotencyArbitrary,
  dryRun: fc.constantFrom(false, false, false, false, true),
})

const chargeArbitrary = fc
  .record({ call: callArbitrary, units: fc.integer({ min: 0, max: 40 }), unitCost: fc.constantFrom(1, 3) })
  .map(({ call, units, unitCost }) => {
    return () => chargeCommand({ ...call, units, records: units, unitCost: credits(unitCost) })
  })

const revealArbitrary = fc
  .record({
    call: callArbitrary,
    companyIds: fc.array(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'), { maxLength: 6 }),
  })
  .map(
    ({ call, companyIds }) =>
      () =>
        revealCommand(companyIds, call),
  )

const grantArbitrary = fc
  .record({
    kind: fc.constantFrom('api', 'company'),
    amount: fc.integer({ min: 0, max: 60 }),
    source: fc.constantFrom('promo', 'plan', 'top_up', 'manual'),
    class: fc.constantFrom('paid', 'unpaid'),
    priority: fc.constantFrom(50, 100, 100, 100),
    startsInDays: fc.option(fc.integer({ min: 0, max: 45 })),
    livesDays: fc.option(fc.integer({ min: 0, max: 60 })),
    idempotency: idempotencyArbitrary,
  })
  .map(({ kind, amount, source, class: grantClass, priority, startsInDays, livesDays, idempotency }) => {
    return (now: Instant) => {
      const effectiveAt = startsInDays === null ? null : addDays(now, startsInDays)
      const expiresAt = livesDays === null ? null : addDays(effectiveAt ?? now, livesDays)
      return grantCommand(amount, {
        kind,
        source,
        class: grantClass,
        priority,
        effectiveAt,
        expiresAt,
        idempotency,
      })
    }
  })

const setRuleArbitrary = fc.tuple(fc.constantFrom('api', 'company'), ruleArbitrary).map(([kind, rule]) => {
  return (): Command => ({
    type: 'set_rollover_rule',
    teamId: 'team_1',
    requestId: 'req_rule',
    actor: staff,
    reason,
    ip: null,
    expectedVersion: null,
    idempotency: null,
    dryRun: false,
    kind,
    rule,
  })
})

const runDueArbitrary = fc.constantFrom('api', 'company').map((kind) => {
  return (): Command => ({ type: 'run_due', teamId: 'team_1', requestId: 'req_due', actor: staff, kind })
})

/** Breaks a law, so it must fail alone. */
const poisonArbitrary = fc.constant(() => chargeCommand({ units: -1, records: 0 }))

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
