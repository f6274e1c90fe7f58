import { describe, expect, test } from 'vitest'
import { AccountDriver, openBare } from '../test/account-driver.ts'
import {
  adjustCommand,
  at,
  chargeCommand,
  clawBackCommand,
  expiryCommand,
  grantCommand,
  holdCommand,
  refundCommand,
  revealCommand,
  setBudgetCommand,
  voidCommand,
} from '../test/build.ts'
import type { Command } from './command.ts'

const now = at('2026-11-10')
const reused = { key: 'k', requestHash: 'other' }

/** 3 credits, a budget of 2 for the key, an ended hold, and a key that was used before. */
function poor(): AccountDriver {
  const driver = openBare(now)
  driver.run(grantCommand(3, { idempotency: { key: 'k', requestHash: 'h' } }), now)
  driver.run(setBudgetCommand(2, { idempotency: { key: 'k', requestHash: 'h' } }), now)
  driver.run(chargeCommand({ units: 0, idempotency: { key: 'k', requestHash: 'h' } }), now)
  driver.run(holdCommand(1, { idempotency: { key: 'k', requestHash: 'h' } }), now)
  return driver
}

/**
 * Each list has a command for which all reasons hold that its code and the codes after it name: the first is the answer, and
 * the next command lacks just that reason. Rulebook 2.5, as far as it is about rules.
 */
const precedence: readonly (readonly [string, readonly (readonly [string, Command])[]])[] = [
  [
    'a charge',
    [
      ['idempotency_key_reused', chargeCommand({ units: 9, idempotency: reused, holdId: 'hld_9' })],
      ['hold_not_found', chargeCommand({ units: 9, holdId: 'hld_9' })],
      ['hold_insufficient', chargeCommand({ units: 9, holdId: 'hld_1' })],
      ['budget_exceeded', chargeCommand({ units: 9 })],
      ['insufficient_credits', chargeCommand({ units: 9, apiKeyId: 'key_2' })],
    ],
  ],
  [
    'a hold',
    [
      ['idempotency_key_reused', holdCommand(9, { idempotency: reused, ttlSeconds: 0 })],
      ['invalid_field', holdCommand(9, { ttlSeconds: 0 })],
      ['budget_exceeded', holdCommand(9)],
      ['insufficient_credits', holdCommand(9, { apiKeyId: 'key_2' })],
    ],
  ],
  [
    'a refund',
    [
      ['invalid_field', refundCommand('chg_9', 0, { expectedVersion: 9 })],
      ['charge_not_found', refundCommand('chg_9', 1, { expectedVersion: 9 })],
    ],
  ],
  [
    'a change of expiry',
    [
      ['grant_not_found', expiryCommand('grant_9', now, { expectedVersion: 9 })],
      ['invalid_field', expiryCommand('grant_1', now, { expectedVersion: 9 })],
      ['version_conflict', expiryCommand('grant_1', at('2027-01-01'), { expectedVersion: 9 })],
    ],
  ],
  [
    'a void',
    [
      ['grant_not_found', voidCommand('grant_9', { expectedVersion: 9 })],
      ['version_conflict', voidCommand('grant_1', { expectedVersion: 9 })],
    ],
  ],
  [
    'a claw-back',
    [
      ['invalid_field', clawBackCommand('pay_9', 0, { expectedVersion: 9 })],
      ['payment_not_found', clawBackCommand('pay_9', 1, { expectedVersion: 9 })],
    ],
  ],
  [
    'an adjustment',
    [
      ['invalid_field', adjustCommand(0, { expectedVersion: 9 })],
      ['version_conflict', adjustCommand(9, { expectedVersion: 9 })],
      ['insufficient_credits', adjustCommand(9)],
    ],
  ],
]

describe('the order of refusals', () => {
  for (const [what, rows] of precedence) {
    test(`of ${what}`, () => {
      const codes = rows.map(([, command]) => {
        const { outcome, changes } = poor().run(command, now)
        expect(changes).toBeNull()
        return outcome.status === 'refused' ? outcome.refusal.code : outcome.status
      })
      expect(codes).toEqual(rows.map(([code]) => code))
    })
  }

  test('of a command on an account that was never opened', () => {
    const driver = new AccountDriver('company')
    expect(driver.run(revealCommand(['a'], { holdId: 'hld_9' }), now).outcome).toMatchObject({
      refusal: { code: 'account_not_found', kind: 'company' },
    })
  })

  test('of a budget and funds out of a hold: the hold alone decides', () => {
    const driver = poor()
    expect(driver.run(chargeCommand({ units: 1, holdId: 'hld_1' }), now).outcome.status).toBe('accepted')
  })
})
