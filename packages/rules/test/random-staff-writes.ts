import * as fc from 'fast-check'
import {
  adjustCommand,
  clawBackCommand,
  expiryCommand,
  grantCommand,
  paymentCommand,
  planCommand,
  reason,
  refundCommand,
  removeBudgetCommand,
  setBudgetCommand,
  staff,
  termsOf,
  voidCommand,
} from './build.ts'
import {
  type MakeCommand,
  creditsUpTo,
  ruleArbitrary,
  idempotencyArbitrary,
  pickArbitrary,
  kindArbitrary,
  pickOf,
} from './random-parts.ts'
import { addDays, budgetWindows, type ChangePlanCommand, type Command, type Instant } from '../src/index.ts'

const laterArbitrary = fc.option(fc.integer({ min: 0, max: 60 }))

function later(now: Instant, days: number | null): Instant | null {
  return days === null ? null : addDays(now, days)
}

export const refundArbitrary = fc
  .record({
    pick: pickArbitrary,
    amount: fc.option(fc.integer({ min: 1, max: 12 })),
    reissue: fc.option(fc.record({ days: laterArbitrary })),
    idempotency: idempotencyArbitrary,
  })
  .map(({ pick, amount, reissue, idempotency }): MakeCommand => {
    return (now, store) => {
      const charges = store.usageRecords.filter((usage) => usage.chargeId !== null)
      if (charges.length === 0) return refundCommand('chg_none', amount)
      const { chargeId, kind } = pickOf(charges, pick)
      return refundCommand(chargeId ?? '', amount, {
        kind,
        idempotency,
        reissue: reissue === null ? null : { expiresAt: later(now, reissue.days) },
      })
    }
  })

export const changeGrantArbitrary = fc
  .record({ pick: pickArbitrary, isVoid: fc.constantFrom(true, false, false), days: laterArbitrary })
  .map(({ pick, isVoid, days }): MakeCommand => {
    return (now, store) => {
      const grants = [...store.grants.values()]
      if (grants.length === 0) return voidCommand('grant_none')
      const { id, kind } = pickOf(grants, pick)
      return isVoid ? voidCommand(id, { kind }) : expiryCommand(id, later(now, days), { kind })
    }
  })

export const paymentArbitrary = fc
  .record({
    kind: kindArbitrary,
    paymentId: fc.constantFrom('pay_1', 'pay_2', 'pay_3'),
    amount: fc.integer({ min: 1, max: 40 }),
    days: laterArbitrary,
    isClawBack: fc.boolean(),
    clawed: fc.option(fc.integer({ min: 1, max: 30 })),
    invoiceId: fc.constantFrom('inv_1', null),
  })
  .map(({ kind, paymentId, amount, days, isClawBack, clawed, invoiceId }): MakeCommand => {
    return (now) =>
      isClawBack
        ? clawBackCommand(paymentId, clawed, { kind })
        : paymentCommand(paymentId, amount, { kind, invoiceId, expiresAt: later(now, days) })
  })

export const adjustArbitrary = fc
  .record({ kind: kindArbitrary, amount: fc.integer({ min: 1, max: 20 }) })
  .map(
    ({ kind, amount }): MakeCommand =>
      () =>
        adjustCommand(amount, { kind }),
  )

export const planArbitrary = fc
  .record({
    kind: kindArbitrary,
    planId: fc.constantFrom('free', 'demo', 'demo', 'api_1500'),
    amount: creditsUpTo(90),
    when: fc.constantFrom<ChangePlanCommand['at']>('now', 'period_end'),
  })
  .map(({ kind, planId, amount, when }): MakeCommand => {
    const terms = termsOf(planId, kind)
    const creditsPerPeriod = terms.recurrence === 'none' ? terms.creditsPerPeriod : amount
    return () => planCommand({ ...terms, creditsPerPeriod }, when, { kind })
  })

export const budgetArbitrary = fc
  .record({
    kind: kindArbitrary,
    of: fc.constantFrom(
      { scope: 'api_key', scopeId: 'key_1' } as const,
      { scope: 'member', scopeId: 'mem_1' } as const,
      { scope: 'team', scopeId: 'team_1' } as const,
    ),
    window: fc.constantFrom(...budgetWindows),
    limit: fc.integer({ min: 0, max: 80 }),
    isRemoval: fc.constantFrom(true, false, false, false),
    pick: pickArbitrary,
  })
  .map(({ kind, of, window, limit, isRemoval, pick }): MakeCommand => {
    return (_now, store) => {
      const budgets = [...store.budgets.values()]
      if (!isRemoval || budgets.length === 0) return setBudgetCommand(limit, { kind, ...of, window })
      const { budget } = pickOf(budgets, pick)
      return { ...removeBudgetCommand(budget.id), kind: budget.kind }
    }
  })

export const grantArbitrary = fc
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

export const setRuleArbitrary = fc
  .tuple(fc.constantFrom('api', 'company'), ruleArbitrary)
  .map(([kind, rule]) => {
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
