import { describe, expect, test } from 'vitest'
import { previewRollover } from './preview-rollover.ts'
import { AccountDriver } from '../../test/account-driver.ts'
import { at, chargeCommand, grantCommand, openCommand, staff, termsOf } from '../../test/build.ts'
import type { OpenAccountCommand } from '../command.ts'
import { credits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import { defaultRolloverRule, twelveMonthsAfterPurchase } from '../plans/rollover-rules.ts'
import { balanceAt } from '../read/balance-at.ts'

const anchorAt = at('2026-11-01')
const firstEnd = at('2026-12-01')

/** 1,500 paid credits a month, of which 500 are used in the first. */
function paidAccount(rule: Partial<RolloverRule> = {}, over: Partial<OpenAccountCommand> = {}) {
  const driver = new AccountDriver()
  const terms = { ...termsOf('api_1500'), rolloverRule: { ...defaultRolloverRule, ...rule } }
  driver.run(openCommand({ terms, anchorAt, ...over }), anchorAt)
  driver.run(chargeCommand({ units: 500 }), at('2026-11-10'))
  return driver
}

function runDue(driver: AccountDriver, now: Instant) {
  return driver.run(
    { type: 'run_due', teamId: 'team_1', requestId: 'req_due', actor: staff, kind: 'api' },
    now,
  )
}

function linesOf(driver: AccountDriver, now: Instant) {
  return runDue(driver, now).changes?.entries.map(({ type, amount, balanceAfter }) => [
    type,
    amount,
    balanceAfter,
  ])
}

describe('the end of a paid period', () => {
  test('carries what is unused and then gives the new period’s credits, in one transaction', () => {
    const driver = paidAccount()
    const { changes, outcome } = runDue(driver, at('2026-12-05'))
    expect(changes?.entries.map(({ type, amount, balanceAfter }) => [type, amount, balanceAfter])).toEqual([
      ['rollover_out', -1000, 0],
      ['rollover_in', 1000, 1000],
      ['grant', 1500, 2500],
    ])
    expect(new Set(changes?.entries.map((entry) => entry.transactionId)).size).toBe(1)
    expect(changes?.entries.every((entry) => entry.effectiveAt === firstEnd)).toBe(true)
    expect(outcome).toMatchObject({
      result: {
        fired: [
          { type: 'rollover', grantId: 'grant_1' },
          { type: 'period', grantId: 'grant_3' },
        ],
        version: 3,
      },
    })
    expect(changes?.newGrants).toMatchObject([
      {
        source: 'rollover',
        class: 'paid',
        amount: 1000,
        parentId: 'grant_1',
        generation: 1,
        originAt: anchorAt,
      },
      { source: 'plan', amount: 1500, expiresAt: at('2027-01-01') },
    ])
    expect(changes?.changedGrants).toMatchObject([{ id: 'grant_1', state: 'ended', used: 500, rolled: 1000 }])
  })

  test('forfeits under the rule none, without a grant of nothing', () => {
    const driver = paidAccount({ mode: 'none' })
    expect(linesOf(driver, firstEnd)).toEqual([
      ['rollover_forfeit', -1000, 0],
      ['grant', 1500, 1500],
    ])
    expect(driver.view.grants).toHaveLength(1)
  })

  test('splits under a percentage', () => {
    expect(linesOf(paidAccount({ mode: 'percent', percent: 25, percentOf: 'unused' }), firstEnd)).toEqual([
      ['rollover_out', -250, 750],
      ['rollover_forfeit', -750, 0],
      ['rollover_in', 250, 250],
      ['grant', 1500, 1750],
    ])
  })

  test('shares one cap among all that rolls over, the first to burn first', () => {
    const driver = paidAccount({ maxAmount: credits(1200), life: { basis: 'rollover', months: 1 } })
    runDue(driver, firstEnd)
    expect(previewRollover(driver.view, at('2027-01-01')).lots).toMatchObject([
      { grant: { source: 'rollover' }, unused: 1000, carry: 1000, forfeit: 0 },
      { grant: { source: 'plan' }, unused: 1500, carry: 200, forfeit: 1300 },
    ])
  })

  test('does not roll over what was all used: the grant just ends', () => {
    const driver = paidAccount()
    driver.run(chargeCommand({ units: 1000 }), at('2026-11-11'))
    expect(linesOf(driver, firstEnd)).toEqual([['grant', 1500, 1500]])
    expect(driver.view.grants.map((grant) => grant.id)).toEqual(['grant_2'])
  })

  test('lets other grants that are due expire first, and activates pending ones last', () => {
    const driver = paidAccount()
    driver.run(grantCommand(7, { expiresAt: firstEnd }), at('2026-11-11'))
    driver.run(grantCommand(9, { effectiveAt: firstEnd }), at('2026-11-11'))
    expect(linesOf(driver, firstEnd)?.map(([type, amount]) => [type, amount])).toEqual([
      ['expiry', -7],
      ['rollover_out', -1000],
      ['rollover_in', 1000],
      ['grant', 1500],
      ['grant', 9],
    ])
  })

  test('is seen whole by a charge at exactly that instant', () => {
    const driver = paidAccount()
    const { outcome } = driver.run(chargeCommand({ units: 2500 }), firstEnd)
    expect(outcome).toMatchObject({ result: { slices: [{ amount: 1500 }, { amount: 1000 }], remaining: 0 } })
  })

  test('burns this period’s credits before those that have rolled over', () => {
    const driver = paidAccount()
    const { outcome } = driver.run(chargeCommand({ units: 1 }), firstEnd)
    expect(outcome).toMatchObject({ result: { slices: [{ grantId: 'grant_3' }] } })
  })

  test('accumulates for years under the default rule', () => {
    const driver = paidAccount()
    runDue(driver, at('2028-11-15'))
    expect(driver.account).toMatchObject({
      period: { index: 24, from: at('2028-11-01') },
      balance: { available: 25 * 1500 - 500, used: 500, expired: 0 },
    })
  })

  test('lets credits die 12 months after they were bought under the preset', () => {
    const driver = paidAccount(twelveMonthsAfterPurchase)
    runDue(driver, at('2027-10-31'))
    expect(balanceAt(driver.view, at('2027-10-31'))).toMatchObject({
      balance: { available: 12 * 1500 - 500 },
      expiring: { amount: 1000, at: at('2027-11-01') },
    })
    expect(balanceAt(driver.view, at('2027-11-01')).balance).toMatchObject({ available: 12 * 1500 })
  })

  test('rolls the same credits over as often as the rule says', () => {
    const driver = paidAccount({ maxRollovers: 2, life: { basis: 'rollover', months: 1 } })
    const availableAt = (text: string) => balanceAt(driver.view, at(text)).balance.available
    expect(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'].map(availableAt)).toEqual([
      2500, 4000, 4500, 4500,
    ])
  })

  test('gives free credits anew and never rolls them over', () => {
    const driver = new AccountDriver()
    driver.run(openCommand({ terms: termsOf('free'), anchorAt }), anchorAt)
    expect(linesOf(driver, firstEnd)).toEqual([
      ['expiry', -200, 0],
      ['grant', 200, 200],
    ])
  })
})

describe('a preview of rollover', () => {
  test('shows each lot of a boundary, the next grant and the totals, and changes nothing', () => {
    const driver = paidAccount({ maxAmount: credits(600) })
    const before = JSON.stringify(driver.view)
    expect(previewRollover(driver.view, firstEnd)).toMatchObject({
      at: firstEnd,
      period: { index: 0, from: anchorAt, to: firstEnd },
      lots: [
        { at: firstEnd, grant: { id: 'grant_1', available: 1000 }, unused: 1000, carry: 600, forfeit: 400 },
      ],
      newGrant: { amount: 1500, expiresAt: at('2027-01-01') },
      expiries: [],
      totals: { unused: 1000, carried: 600, forfeited: 400, expired: 0 },
    })
    expect(JSON.stringify(driver.view)).toBe(before)
  })

  test('shows nothing before the boundary', () => {
    const preview = previewRollover(paidAccount().view, at('2026-11-30T23:59:59.999Z'))
    expect(preview).toMatchObject({ period: null, lots: [], newGrant: null, totals: { carried: 0 } })
  })

  test('answers what another rule would do', () => {
    const preview = previewRollover(paidAccount().view, firstEnd, { ...defaultRolloverRule, mode: 'none' })
    expect(preview.totals).toEqual({ unused: 1000, carried: 0, forfeited: 1000, expired: 0 })
  })

  test('shows what simply expires', () => {
    const driver = paidAccount()
    driver.run(grantCommand(7, { expiresAt: at('2026-11-20') }), at('2026-11-11'))
    expect(previewRollover(driver.view, firstEnd).expiries).toMatchObject([
      { amount: 7, at: at('2026-11-20') },
    ])
  })
})

describe('what expires within 30 days', () => {
  test('is told on the 30th day ahead and not before', () => {
    const driver = paidAccount()
    driver.run(grantCommand(7, { expiresAt: at('2027-01-15') }), at('2026-11-11'))
    expect(balanceAt(driver.view, at('2026-12-15T23:59:59.999Z')).expiring).toBeNull()
    expect(balanceAt(driver.view, at('2026-12-16')).expiring).toEqual({ amount: 7, at: at('2027-01-15') })
  })

  test('adds up what dies at one instant, and leaves out what rolls over', () => {
    const driver = paidAccount({ mode: 'percent', percent: 90, percentOf: 'unused' })
    driver.run(grantCommand(7, { expiresAt: firstEnd }), at('2026-11-11'))
    expect(balanceAt(driver.view, at('2026-11-11')).expiring).toEqual({ amount: 107, at: firstEnd })
  })

  test('is only a part of all that is ahead', () => {
    const driver = paidAccount()
    driver.run(grantCommand(7, { expiresAt: at('2026-11-20') }), at('2026-11-11'))
    driver.run(grantCommand(8, { expiresAt: at('2029-01-01') }), at('2026-11-11'))
    expect(balanceAt(driver.view, at('2026-11-11')).nextExpiries).toEqual([
      { amount: 7, at: at('2026-11-20') },
      { amount: 8, at: at('2029-01-01') },
    ])
  })
})
