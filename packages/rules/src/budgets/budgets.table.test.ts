import { describe, expect, test } from 'vitest'
import { budgetAt } from './budget-reading.ts'
import { type AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  adjustCommand,
  at,
  captureCommand,
  chargeCommand,
  grantCommand,
  holdCommand,
  refundCommand,
  releaseCommand,
  removeBudgetCommand,
  setBudgetCommand,
} from '../../test/build.ts'
import { addDays, instant } from '../model/instant.ts'

const now = at('2026-11-10T22:30:00Z')
/** Berlin's 11 November has begun by then. */
const midnight = at('2026-11-10T23:00:00Z')

function withBudget(limit: number, over: Parameters<typeof setBudgetCommand>[1] = {}): AccountDriver {
  const driver = openBare(at('2026-11-01'), { timeZone: 'Europe/Berlin' })
  driver.run(grantCommand(100), now)
  driver.run(setBudgetCommand(limit, over), now)
  return driver
}

const usedOf = (driver: AccountDriver, id = 'bud_1') => driver.store.budgets.get(id)?.counter.used

describe('a budget', () => {
  test('L31: lets calls through up to its limit, and is named beyond it', () => {
    const driver = withBudget(5)
    expect(driver.run(chargeCommand({ units: 5 }), now).outcome.status).toBe('accepted')
    expect(driver.run(chargeCommand(), now)).toMatchObject({
      changes: null,
      outcome: {
        refusal: {
          code: 'budget_exceeded',
          budgetId: 'bud_1',
          scope: 'api_key',
          scopeId: 'key_1',
          window: 'day',
          limit: 5,
          used: 5,
          required: 1,
          resetsAt: midnight,
        },
      },
    })
  })

  test('counts only the calls of its key or member, and a team’s counts all', () => {
    const driver = withBudget(5)
    driver.run(setBudgetCommand(5, { scope: 'member', scopeId: 'mem_1' }), now)
    driver.run(setBudgetCommand(9, { scope: 'team', scopeId: 'team_1' }), now)
    driver.run(chargeCommand({ units: 4, apiKeyId: null, memberId: 'mem_1' }), now)
    driver.run(chargeCommand({ units: 3 }), now)
    driver.run(chargeCommand({ units: 1, apiKeyId: null, memberId: 'mem_2' }), now)
    expect([usedOf(driver, 'bud_1'), usedOf(driver, 'bud_2'), usedOf(driver, 'bud_3')]).toEqual([3, 4, 8])
    expect(driver.run(chargeCommand({ units: 3, apiKeyId: 'key_2' }), now).outcome).toMatchObject({
      refusal: { budgetId: 'bud_3' },
    })
  })

  test('with the least left decides when several are exceeded', () => {
    const driver = withBudget(7)
    driver.run(setBudgetCommand(6, { window: 'lifetime' }), now)
    driver.run(setBudgetCommand(8, { window: 'month' }), now)
    expect(driver.run(chargeCommand({ units: 9 }), now).outcome).toMatchObject({
      refusal: { budgetId: 'bud_2', window: 'lifetime', resetsAt: null },
    })
  })

  test('of a day begins again at midnight of the team', () => {
    const driver = withBudget(5)
    driver.run(chargeCommand({ units: 5 }), now)
    expect(driver.run(chargeCommand(), instant(midnight - 1)).outcome.status).toBe('refused')
    expect(driver.run(chargeCommand(), midnight).outcome.status).toBe('accepted')
    expect(driver.store.budgets.get('bud_1')?.counter).toMatchObject({
      used: 1,
      from: midnight,
      to: at('2026-11-11T23:00:00Z'),
    })
  })

  test('of a month begins again with the month of the team', () => {
    const driver = withBudget(5, { window: 'month' })
    driver.run(chargeCommand({ units: 5 }), now)
    expect(driver.run(chargeCommand(), at('2026-11-30T22:59:59Z')).outcome.status).toBe('refused')
    expect(driver.run(chargeCommand(), at('2026-11-30T23:00:00Z')).outcome.status).toBe('accepted')
  })

  test('of a lifetime never begins again', () => {
    const driver = withBudget(5, { window: 'lifetime' })
    driver.run(chargeCommand({ units: 5 }), now)
    expect(driver.run(chargeCommand(), addDays(now, 4000)).outcome.status).toBe('refused')
  })

  test('keeps its counter when its limit is edited', () => {
    const driver = withBudget(5)
    driver.run(chargeCommand({ units: 4 }), now)
    const { outcome } = driver.run(setBudgetCommand(3), now)
    expect(outcome).toMatchObject({
      result: { budget: { id: 'bud_1', limit: 3 }, counter: { used: 4 }, limitBefore: 5 },
    })
    expect(driver.run(chargeCommand(), now).outcome.status).toBe('refused')
    expect(driver.account.budgetCount).toBe(1)
    const view = driver.store.budgets.get('bud_1')
    if (view === undefined) throw new Error('no budget')
    expect(budgetAt(view, now, 'Europe/Berlin')).toMatchObject({ used: 4, left: 0, resetsAt: midnight })
    expect(budgetAt(view, midnight, 'Europe/Berlin')).toMatchObject({ used: 0, left: 3 })
  })

  test('that is removed stands in nobody’s way, and begins at 0 when made again', () => {
    const driver = withBudget(5)
    driver.run(chargeCommand({ units: 5 }), now)
    expect(driver.run(removeBudgetCommand('bud_1'), now).outcome).toMatchObject({
      result: { isRemoved: true },
    })
    expect(driver.run(chargeCommand(), now).outcome.status).toBe('accepted')
    driver.run(setBudgetCommand(5), now)
    expect(usedOf(driver, 'bud_2')).toBe(0)
  })

  test('counts no free call, no adjustment, and no refund', () => {
    const driver = withBudget(5)
    driver.run(chargeCommand({ units: 5 }), now)
    driver.run(adjustCommand(10), now)
    driver.run(refundCommand('chg_1', 5), now)
    expect(driver.run(chargeCommand({ units: 0 }), now).outcome.status).toBe('accepted')
    expect(usedOf(driver)).toBe(5)
  })
})

describe('a budget and holds', () => {
  test('counts a hold when it is made, and not again when calls are paid out of it', () => {
    const driver = withBudget(5)
    driver.run(holdCommand(5), now)
    expect(driver.run(chargeCommand(), now).outcome.status).toBe('refused')
    expect(driver.run(chargeCommand({ holdId: 'hld_1', units: 3 }), now).outcome.status).toBe('accepted')
    expect(usedOf(driver)).toBe(5)
  })

  test('returns what is given back, by a release, a capture of less, or the hold’s own end', () => {
    const driver = withBudget(9)
    for (const id of ['hld_1', 'hld_2', 'hld_3'])
      driver.run(holdCommand(3, { label: id, ttlSeconds: 60 }), now)
    driver.run(releaseCommand('hld_1'), now)
    expect(usedOf(driver)).toBe(6)
    driver.run(captureCommand('hld_2', 1), now)
    expect(usedOf(driver)).toBe(4)
    driver.run(chargeCommand(), instant(now + 60_000))
    expect(usedOf(driver)).toBe(2)
  })

  test('returns nothing to a window that did not count it', () => {
    const driver = withBudget(5)
    driver.run(holdCommand(5), now)
    driver.run(chargeCommand({ units: 2 }), midnight)
    driver.run(releaseCommand('hld_1'), midnight)
    expect(usedOf(driver)).toBe(2)
  })

  test('returns in the window in which the hold ended, however late that is booked', () => {
    const driver = withBudget(5)
    driver.run(holdCommand(5, { ttlSeconds: 60 }), now)
    driver.run(adjustCommand(1), midnight)
    expect(driver.store.budgets.get('bud_1')?.counter).toMatchObject({ used: 0, to: midnight })
  })
})

describe('refused', () => {
  test('a hold beyond the budget', () => {
    expect(withBudget(5).run(holdCommand(6), now).outcome).toMatchObject({
      refusal: { code: 'budget_exceeded', required: 6, used: 0 },
    })
  })

  test('a team’s budget of another team, and the removal of one that is not there', () => {
    const driver = withBudget(5)
    expect(driver.run(setBudgetCommand(1, { scope: 'team', scopeId: 'team_2' }), now).outcome).toMatchObject({
      refusal: { code: 'invalid_field', field: 'scope_id' },
    })
    expect(driver.run(removeBudgetCommand('bud_9'), now).outcome).toMatchObject({
      refusal: { code: 'budget_not_found', budgetId: 'bud_9' },
    })
  })
})
