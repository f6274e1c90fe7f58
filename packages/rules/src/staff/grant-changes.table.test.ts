import { describe, expect, test } from 'vitest'
import { type AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  adjustCommand,
  at,
  chargeCommand,
  dueCommand,
  expiryCommand,
  grantCommand,
  holdCommand,
  voidCommand,
} from '../../test/build.ts'
import { addDays } from '../model/instant.ts'

const now = at('2026-11-10')

/** grant_1: 3 of 5 left, dies in 5 days. grant_2: 10, never dies. grant_3: 20 from day 7 on. */
function withGrants(): AccountDriver {
  const driver = openBare(now)
  driver.run(grantCommand(5, { expiresAt: addDays(now, 5) }), now)
  driver.run(grantCommand(10), now)
  driver.run(grantCommand(20, { effectiveAt: addDays(now, 7) }), now)
  driver.run(chargeCommand({ units: 2 }), now)
  return driver
}

describe('a void', () => {
  test('L15: takes what is available; used stays used and held stays held', () => {
    const driver = withGrants()
    driver.run(holdCommand(1), now)
    const { outcome } = driver.run(voidCommand('grant_1'), now)
    expect(outcome).toMatchObject({
      result: {
        grant: { state: 'ended', endedBy: 'void', available: 0, held: 1, used: 2, voided: 2 },
        before: { available: 12 },
        after: { available: 10, voided: 2 },
        burnOrder: [{ id: 'grant_2' }],
        version: 5,
      },
    })
    expect(driver.entries('void')).toMatchObject([{ amount: -2, reason: { code: 'goodwill' } }])
  })

  test('of a grant that is still ahead books it and takes it', () => {
    const driver = withGrants()
    driver.run(voidCommand('grant_3'), now)
    expect(driver.entries().slice(-2)).toMatchObject([
      { type: 'grant', amount: 20 },
      { type: 'void', amount: -20 },
    ])
    expect(driver.account.balance).toMatchObject({ granted: 35, available: 13, voided: 20 })
    expect(driver.account.nextDueAt).toBe(addDays(now, 5))
  })

  test('of a drained grant moves nothing', () => {
    const driver = withGrants()
    driver.run(chargeCommand({ units: 3 }), now)
    expect(driver.run(voidCommand('grant_1'), now).outcome.status).toBe('accepted')
    expect(driver.entries('void')).toHaveLength(0)
  })

  test('leaves an audit record with both balances', () => {
    const { changes } = withGrants().run(voidCommand('grant_2'), now)
    expect(changes?.audits).toMatchObject([
      { action: 'grant.void', target: 'grant_2', before: { available: 13 }, after: { available: 3 } },
    ])
  })
})

describe('a change of expiry', () => {
  test('moves the end, and says so in a line of no credits', () => {
    const driver = withGrants()
    const to = addDays(now, 2)
    const { outcome } = driver.run(expiryCommand('grant_1', to), now)
    expect(outcome).toMatchObject({ result: { grant: { expiresAt: to }, after: { available: 13 } } })
    expect(driver.entries().at(-1)).toMatchObject({
      type: 'expiry_change',
      amount: 0,
      heldAmount: 0,
      expiryChange: { from: addDays(now, 5), to },
    })
    expect(driver.account.nextDueAt).toBe(to)
    driver.run(dueCommand(), addDays(now, 3))
    expect(driver.entries('expiry')).toMatchObject([{ amount: -3, effectiveAt: to }])
  })

  test('to never takes it out of what falls due', () => {
    const driver = withGrants()
    driver.run(expiryCommand('grant_1', null), now)
    expect(driver.account.nextDueAt).toBe(addDays(now, 7))
  })

  test('changes which grant burns first', () => {
    const driver = withGrants()
    driver.run(expiryCommand('grant_2', addDays(now, 1)), now)
    expect(driver.run(chargeCommand(), now).outcome).toMatchObject({
      result: { slices: [{ grantId: 'grant_2' }] },
    })
  })

  test('of a grant that is still ahead is kept until it becomes effective', () => {
    const driver = withGrants()
    driver.run(expiryCommand('grant_3', addDays(now, 8)), now)
    driver.run(dueCommand(), addDays(now, 9))
    expect(driver.grant('grant_3')).toMatchObject({ state: 'ended', expired: 20 })
  })
})

describe('an adjustment', () => {
  test('takes away in burn order, all or none, and counts as voided', () => {
    const driver = withGrants()
    const { outcome } = driver.run(adjustCommand(4), now)
    expect(outcome).toMatchObject({
      result: {
        type: 'adjustment',
        slices: [
          { grantId: 'grant_1', amount: 3 },
          { grantId: 'grant_2', amount: 1 },
        ],
        after: { available: 9, voided: 4, used: 2 },
      },
    })
    expect(driver.entries('adjustment').map((entry) => entry.amount)).toEqual([-3, -1])
  })
})

describe('refused', () => {
  const rows = [
    ['a void of an unknown grant', voidCommand('grant_9'), { code: 'grant_not_found', grantId: 'grant_9' }],
    [
      'a void on another version',
      voidCommand('grant_1', { expectedVersion: 3 }),
      { code: 'version_conflict' },
    ],
    ['the expiry that it has', expiryCommand('grant_2', null), { code: 'invalid_field' }],
    ['an expiry at this instant', expiryCommand('grant_2', now), { code: 'invalid_field' }],
    ['an expiry before the start', expiryCommand('grant_3', addDays(now, 7)), { code: 'invalid_field' }],
    ['an adjustment of nothing', adjustCommand(0), { code: 'invalid_field', field: 'amount' }],
    [
      'an adjustment beyond what is available',
      adjustCommand(14),
      { code: 'insufficient_credits', available: 13 },
    ],
  ] as const
  for (const [what, command, refusal] of rows) {
    test(`${what}`, () => {
      expect(withGrants().run(command, now)).toMatchObject({ outcome: { refusal }, changes: null })
    })
  }

  test('a void or a change of a grant that has ended, by a line or silently when it was drained', () => {
    const driver = withGrants()
    driver.run(voidCommand('grant_2'), now)
    driver.run(chargeCommand({ units: 3 }), now)
    const after = addDays(now, 6)
    for (const [id, endedBy] of [
      ['grant_1', 'expiry'],
      ['grant_2', 'void'],
    ] as const) {
      for (const command of [voidCommand(id), expiryCommand(id, addDays(after, 9))]) {
        expect(driver.run(command, after).outcome).toMatchObject({
          refusal: { code: 'grant_ended', grantId: id, endedBy },
        })
      }
    }
  })
})

test('a drained grant leaves what a decision reads, and falls due no more', () => {
  const driver = withGrants()
  driver.run(chargeCommand({ units: 3 }), now)
  expect(driver.grant('grant_1').state).toBe('drained')
  expect(driver.view.grants.map((grant) => grant.id)).toEqual(['grant_2', 'grant_3'])
  expect(driver.account.nextDueAt).toBe(addDays(now, 7))
})
