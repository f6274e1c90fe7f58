import { describe, expect, test } from 'vitest'
import { emptyView } from '../view.ts'
import { openBare } from '../../test/account-driver.ts'
import { at, grantCommand, reason, staff } from '../../test/build.ts'
import type { CreateGrantCommand, SetRolloverRuleCommand } from '../command.ts'
import { decide } from '../decide.ts'
import { credits } from '../model/credits.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import { defaultRolloverRule, twelveMonthsAfterPurchase } from '../plans/rollover-rules.ts'

const now = at('2026-11-10')

function ruleCommand(
  rule: Partial<RolloverRule>,
  over: Partial<SetRolloverRuleCommand> = {},
): SetRolloverRuleCommand {
  return {
    type: 'set_rollover_rule',
    teamId: 'team_1',
    requestId: 'req_rule',
    actor: staff,
    reason,
    ip: '192.0.2.1',
    expectedVersion: null,
    idempotency: null,
    dryRun: false,
    kind: 'api',
    rule: { ...defaultRolloverRule, ...rule },
    ...over,
  }
}

describe('a grant from staff', () => {
  test('is spendable at once, is audited and raises the version', () => {
    const driver = openBare(now)
    const { outcome, changes } = driver.run(grantCommand(50), now)
    expect(outcome).toMatchObject({
      status: 'accepted',
      result: {
        grant: { id: 'grant_1', state: 'live', amount: 50, effectiveAt: now, originAt: now, generation: 0 },
        before: { available: 0 },
        after: { available: 50, granted: 50 },
        burnOrder: [{ id: 'grant_1' }],
        version: 2,
      },
    })
    expect(changes?.entries).toMatchObject([
      { type: 'grant', amount: 50, balanceBefore: 0, balanceAfter: 50, reason },
    ])
    expect(changes?.audits).toMatchObject([
      {
        action: 'grant.create',
        target: 'grant_1',
        before: { available: 0 },
        after: { available: 50 },
        reason,
      },
    ])
  })

  test('for later has no entry and is in no balance until it becomes effective', () => {
    const driver = openBare(now)
    const { changes } = driver.run(grantCommand(50, { effectiveAt: at('2026-11-20') }), now)
    expect(changes).toMatchObject({ entries: [], newGrants: [{ state: 'pending' }] })
    expect(driver.account).toMatchObject({
      nextDueAt: at('2026-11-20'),
      balance: { granted: 0, available: 0 },
    })
    const dueCommand = {
      type: 'run_due',
      teamId: 'team_1',
      requestId: 'req_due',
      actor: staff,
      kind: 'api',
    } as const
    expect(driver.run(dueCommand, at('2026-11-19')).changes).toBeNull()
    expect(driver.run(dueCommand, at('2026-11-25'))).toMatchObject({
      outcome: { result: { fired: [{ at: at('2026-11-20'), type: 'activation', grantId: 'grant_1' }] } },
      changes: {
        entries: [{ type: 'grant', amount: 50, effectiveAt: at('2026-11-20'), recordedAt: at('2026-11-25') }],
      },
    })
    expect(driver.account.balance.available).toBe(50)
  })

  test('as a preview shows the effect, changes nothing, and names the version that the write must name', () => {
    const driver = openBare(now)
    const preview = driver.run(grantCommand(50, { dryRun: true }), now)
    expect(preview).toMatchObject({
      changes: null,
      outcome: { result: { after: { available: 50 }, version: 1 } },
    })
    expect(driver.run(grantCommand(50, { expectedVersion: 1 }), now).outcome.status).toBe('accepted')
    expect(driver.run(grantCommand(50, { expectedVersion: 1 }), now).outcome).toMatchObject({
      refusal: { code: 'version_conflict', expected: 1, current: 2 },
    })
  })

  test('refuses a version that is still ahead', () => {
    expect(openBare(now).run(grantCommand(50, { expectedVersion: 2 }), now).outcome).toMatchObject({
      refusal: { code: 'version_conflict', expected: 2, current: 1 },
    })
  })

  test('finds a conflict with what has fallen due since, booked or not', () => {
    const driver = openBare(now)
    driver.run(grantCommand(5, { expiresAt: at('2026-11-20') }), now)
    const seen = { expectedVersion: driver.account.version }
    expect(driver.run(grantCommand(1, seen), at('2026-11-20')).outcome).toMatchObject({
      refusal: { code: 'version_conflict', expected: 2, current: 3 },
    })
  })

  test('with a key is given once', () => {
    const driver = openBare(now)
    const idempotency = { key: 'k', requestHash: 'h' }
    driver.run(grantCommand(5, { idempotency, expectedVersion: 1 }), now)
    const again = driver.run(grantCommand(5, { idempotency, expectedVersion: 1 }), now)
    expect(again).toMatchObject({
      changes: null,
      outcome: { status: 'replayed', result: { grant: { id: 'grant_1' } } },
    })
    expect(driver.account.balance.available).toBe(5)
  })

  const refusals: readonly { readonly field: string; readonly over: Partial<CreateGrantCommand> }[] = [
    { field: 'amount', over: { amount: credits(0) } },
    { field: 'effective_at', over: { effectiveAt: at('2026-11-09T23:59:59.999Z') } },
    { field: 'expires_at', over: { expiresAt: now } },
    { field: 'expires_at', over: { effectiveAt: at('2026-12-01'), expiresAt: at('2026-12-01') } },
    { field: 'priority', over: { priority: 1.5 } },
    { field: 'source', over: { source: 'rollover' } },
    { field: 'source', over: { source: 'refund' } },
  ]
  for (const { field, over } of refusals) {
    test(`is refused for ${field}: ${JSON.stringify(over)}`, () => {
      expect(openBare(now).run(grantCommand(5, over), now)).toMatchObject({
        changes: null,
        outcome: { status: 'refused', refusal: { code: 'invalid_field', field } },
      })
    })
  }

  test('needs an account', () => {
    expect(decide(emptyView, grantCommand(5), { now, id: (prefix) => prefix }).outcome).toMatchObject({
      refusal: { code: 'account_not_found', kind: 'api' },
    })
  })
})

describe('a rollover rule', () => {
  test('is set, audited and raises the version', () => {
    const driver = openBare(now)
    const { outcome, changes } = driver.run(ruleCommand(twelveMonthsAfterPurchase), now)
    expect(outcome).toMatchObject({
      result: { before: defaultRolloverRule, after: twelveMonthsAfterPurchase, version: 2 },
    })
    expect(changes?.audits).toMatchObject([
      { action: 'rollover_rule.set', target: 'rollover_rule:api', before: { mode: 'all' }, ip: '192.0.2.1' },
    ])
    expect(driver.account.rolloverRule).toEqual(twelveMonthsAfterPurchase)
  })

  test('as a preview is not set', () => {
    const driver = openBare(now)
    expect(driver.run(ruleCommand({ mode: 'none' }, { dryRun: true }), now)).toMatchObject({
      changes: null,
      outcome: { result: { after: { mode: 'none' }, version: 1 } },
    })
    expect(driver.account.rolloverRule).toEqual(defaultRolloverRule)
  })

  const refusals: readonly { readonly field: string; readonly rule: Partial<RolloverRule> }[] = [
    { field: 'percent', rule: { mode: 'percent', percentOf: 'unused' } },
    { field: 'percent', rule: { mode: 'percent', percent: 0, percentOf: 'unused' } },
    { field: 'percent', rule: { mode: 'percent', percent: 101, percentOf: 'unused' } },
    { field: 'percent', rule: { mode: 'percent', percent: 0.5, percentOf: 'unused' } },
    { field: 'percent', rule: { mode: 'all', percent: 50 } },
    { field: 'percent_of', rule: { mode: 'percent', percent: 50 } },
    { field: 'percent_of', rule: { mode: 'none', percentOf: 'granted' } },
    { field: 'max_rollovers', rule: { maxRollovers: -1 } },
    { field: 'life', rule: { life: { basis: 'origin', months: 0 } } },
    { field: 'life', rule: { life: { basis: 'rollover', months: 1201 } } },
  ]
  for (const { field, rule } of refusals) {
    test(`is refused for ${field}: ${JSON.stringify(rule)}`, () => {
      expect(openBare(now).run(ruleCommand(rule), now)).toMatchObject({
        changes: null,
        outcome: { status: 'refused', refusal: { code: 'invalid_field', field } },
      })
    })
  }
})
