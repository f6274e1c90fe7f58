import { describe, expect, test } from 'vitest'
import { type AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  at,
  chargeCommand,
  clawBackCommand,
  grantCommand,
  holdCommand,
  paymentCommand,
  refundCommand,
  voidCommand,
} from '../../test/build.ts'
import { addDays } from '../model/instant.ts'

const now = at('2026-11-10')

function paid(): AccountDriver {
  const driver = openBare(now)
  driver.run(paymentCommand('pay_1', 10, { invoiceId: 'inv_1' }), now)
  return driver
}

describe('a payment', () => {
  test('is granted as paid credits that carry the invoice', () => {
    const driver = paid()
    expect(driver.grant('grant_1')).toMatchObject({
      amount: 10,
      source: 'top_up',
      class: 'paid',
      invoiceId: 'inv_1',
      expiresAt: null,
    })
    expect(driver.account.paidSince).toBe(now)
  })

  test('L22: is granted once, however often and however late its notice is repeated', () => {
    const driver = paid()
    for (const [days, amount] of [
      [0, 10],
      [1, 10],
      [400, 99],
    ] as const) {
      const repeated = driver.run(paymentCommand('pay_1', amount), addDays(now, days))
      expect(repeated).toMatchObject({
        changes: null,
        outcome: { status: 'accepted', result: { isNew: false, payment: { amount: 10 } } },
      })
    }
    expect(driver.account.balance.granted).toBe(10)
  })
})

describe('a claw-back', () => {
  test('takes what is still available of the payment’s credits, and tells what is gone', () => {
    const driver = paid()
    driver.run(chargeCommand({ units: 3 }), now)
    driver.run(holdCommand(2), now)
    driver.run(grantCommand(50), now)
    const { outcome } = driver.run(clawBackCommand('pay_1', null), now)
    expect(outcome).toMatchObject({
      result: {
        taken: 5,
        missing: 5,
        slices: [{ grantId: 'grant_1', amount: 5 }],
        payment: { clawedBack: 5 },
        after: { available: 50, voided: 5 },
      },
    })
  })

  test('L16: over all of them never takes more than was granted', () => {
    const driver = paid()
    driver.run(clawBackCommand('pay_1', 6), now)
    expect(driver.run(clawBackCommand('pay_1', 5), now).outcome).toMatchObject({
      refusal: { code: 'claw_back_exceeds_payment', clawable: 4, required: 5 },
    })
    driver.run(clawBackCommand('pay_1', 4), now)
    expect(driver.account.balance).toMatchObject({ available: 0, voided: 10 })
    expect(driver.run(clawBackCommand('pay_1', null), now).outcome).toMatchObject({ result: { taken: 0 } })
  })

  test('reaches what was reissued for the payment’s grant', () => {
    const driver = paid()
    driver.run(chargeCommand({ units: 8 }), now)
    driver.run(voidCommand('grant_1'), now)
    driver.run(refundCommand('chg_1', 5, { reissue: { expiresAt: null } }), now)
    expect(driver.run(clawBackCommand('pay_1', null), now).outcome).toMatchObject({
      result: { taken: 5, slices: [{ grantId: 'grant_2', amount: 5 }] },
    })
  })

  test('takes what came back later by another claw-back', () => {
    const driver = paid()
    driver.run(chargeCommand({ units: 8 }), now)
    driver.run(clawBackCommand('pay_1', null), now)
    driver.run(refundCommand('chg_1', null), now)
    expect(driver.run(clawBackCommand('pay_1', null), now).outcome).toMatchObject({
      result: { taken: 8, missing: 0, payment: { clawedBack: 10 } },
    })
  })
})

describe('refused', () => {
  const rows = [
    ['a payment for nothing', paymentCommand('pay_2', 0), { code: 'invalid_field', field: 'amount' }],
    ['one whose credits are dead', paymentCommand('pay_2', 1, { expiresAt: now }), { code: 'invalid_field' }],
    ['a claw-back of nothing', clawBackCommand('pay_1', 0), { code: 'invalid_field', field: 'amount' }],
    [
      'one of an unknown payment',
      clawBackCommand('pay_9', 1),
      { code: 'payment_not_found', paymentId: 'pay_9' },
    ],
    [
      'one beyond the payment',
      clawBackCommand('pay_1', 11),
      { code: 'claw_back_exceeds_payment', clawable: 10 },
    ],
    [
      'one on another version',
      clawBackCommand('pay_1', 1, { expectedVersion: 1 }),
      { code: 'version_conflict' },
    ],
  ] as const
  for (const [what, command, refusal] of rows) {
    test(`${what}`, () => {
      expect(paid().run(command, now)).toMatchObject({ outcome: { refusal }, changes: null })
    })
  }
})
