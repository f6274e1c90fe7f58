import { describe, expect, test } from 'vitest'
import { AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  at,
  chargeCommand,
  dueCommand,
  openCommand,
  paymentCommand,
  planCommand,
  termsOf,
} from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { addDays } from '../model/instant.ts'
import type { PlanTerms } from '../model/plan.ts'
import { twelveMonthsAfterPurchase } from '../plans/rollover-rules.ts'

const start = at('2026-11-01')
/** A third of November's 30 days is over. */
const now = at('2026-11-11')
const end = at('2026-12-01')

const paid = (amount: number): PlanTerms => ({ ...termsOf('demo'), creditsPerPeriod: credits(amount) })
const free = termsOf('free')
const none: PlanTerms = { ...termsOf('demo'), recurrence: 'none', creditsPerPeriod: credits(0) }

function on(terms: PlanTerms): AccountDriver {
  const driver = new AccountDriver()
  driver.run(openCommand({ terms, anchorAt: start }), start)
  return driver
}

describe('an upgrade', () => {
  test('L20: grants the prorated difference at once, until the period’s end, and takes nothing', () => {
    const driver = on(paid(100))
    driver.run(chargeCommand({ units: 30 }), now)
    const { outcome } = driver.run(planCommand(paid(250), 'now'), now)
    expect(outcome).toMatchObject({
      result: {
        type: 'plan',
        effectiveAt: now,
        grant: { amount: 100, source: 'plan', class: 'paid', expiresAt: end },
        before: { available: 70 },
        after: { available: 170 },
      },
    })
    expect(driver.account).toMatchObject({ period: { index: 0, to: end }, anchorAt: start })
    driver.run(dueCommand(), end)
    expect(driver.account.balance.available).toBe(170 + 250)
  })

  test('rounds the difference down', () => {
    const driver = on(paid(100))
    expect(driver.run(planCommand(paid(101), 'now'), now).outcome).toMatchObject({ result: { grant: null } })
  })

  test('of a million credits keeps whole numbers', () => {
    const driver = on(paid(100))
    const { outcome } = driver.run(planCommand(paid(9_000_000_100), 'now'), now)
    expect(outcome).toMatchObject({ result: { grant: { amount: 6_000_000_000 } } })
  })

  test('from a free plan begins a subscription: a whole period from now on, and the free credits stay', () => {
    const driver = on(free)
    driver.run(planCommand(paid(100), 'now'), now)
    expect(driver.account).toMatchObject({
      anchorAt: now,
      period: { index: 0, from: now, to: at('2026-12-11') },
      paidSince: now,
      balance: { available: 300 },
    })
    driver.run(dueCommand(), end)
    expect(driver.account.balance).toMatchObject({ available: 100, expired: 200 })
  })

  test('from an empty plan begins one too', () => {
    const driver = openBare(start)
    expect(driver.run(planCommand(paid(100), 'now'), now).outcome).toMatchObject({
      result: { grant: { amount: 100, expiresAt: at('2026-12-11') } },
    })
  })

  test('calls off a downgrade that was waiting', () => {
    const driver = on(paid(100))
    driver.run(planCommand(paid(10), 'period_end'), now)
    driver.run(planCommand(paid(100), 'now'), now)
    expect(driver.account.nextTerms).toBeNull()
  })
})

describe('a downgrade', () => {
  test('waits for the period’s end; what was bought rolls over', () => {
    const driver = on(paid(100))
    const { outcome } = driver.run(planCommand(paid(10), 'period_end'), now)
    expect(outcome).toMatchObject({ result: { effectiveAt: end, grant: null, after: { available: 100 } } })
    expect(driver.account).toMatchObject({
      terms: { creditsPerPeriod: 100 },
      nextTerms: { creditsPerPeriod: 10 },
    })
    const due = driver.run(dueCommand(), end)
    expect(due.outcome).toMatchObject({
      result: { fired: [{ type: 'rollover' }, { type: 'plan_change' }, { type: 'period' }] },
    })
    expect(driver.account).toMatchObject({
      terms: { creditsPerPeriod: 10 },
      nextTerms: null,
      balance: { available: 110 },
    })
  })

  test('to nothing ends the periods', () => {
    const driver = on(paid(100))
    driver.run(planCommand(none, 'period_end'), now)
    driver.run(dueCommand(), addDays(end, 90))
    expect(driver.account).toMatchObject({ period: null, nextDueAt: null, balance: { available: 100 } })
    expect(driver.store.grants.size).toBe(2)
  })

  test('takes the plan’s rollover rule along, unless the account has one of its own', () => {
    const driver = on(paid(100))
    driver.run(planCommand({ ...paid(100), rolloverRule: twelveMonthsAfterPurchase }, 'now'), now)
    expect(driver.account.rolloverRule).toEqual(twelveMonthsAfterPurchase)
    driver.run(planCommand(none, 'period_end'), now)
    driver.run(dueCommand(), end)
    expect(driver.account.rolloverRule).toEqual(none.rolloverRule)
  })
})

describe('the first payment', () => {
  test('ends a free plan at its period’s end; what it gave stays until then', () => {
    const driver = on(free)
    driver.run(paymentCommand('pay_1', 40), now)
    expect(driver.account).toMatchObject({ paidSince: now, balance: { available: 240 } })
    driver.run(dueCommand(), addDays(end, 40))
    expect(driver.account).toMatchObject({ period: null, balance: { available: 40, expired: 200 } })
  })

  test('does not call off a paid plan that was to follow', () => {
    const driver = on(free)
    driver.run(planCommand(paid(100), 'period_end'), now)
    driver.run(paymentCommand('pay_1', 40), now)
    driver.run(dueCommand(), end)
    expect(driver.account.balance.available).toBe(140)
  })
})

describe('a change of plan is refused', () => {
  test('to fewer credits now', () => {
    expect(on(paid(100)).run(planCommand(paid(99), 'now'), now)).toMatchObject({
      outcome: { refusal: { code: 'invalid_field', field: 'at' } },
      changes: null,
    })
  })

  test('back to a free plan once there was a payment', () => {
    for (const when of ['now', 'period_end'] as const) {
      expect(on(paid(100)).run(planCommand(free, when), now).outcome).toMatchObject({
        refusal: { code: 'invalid_field', field: 'plan_id' },
      })
    }
  })
})
