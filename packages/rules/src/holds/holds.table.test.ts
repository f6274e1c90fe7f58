import { describe, expect, test } from 'vitest'
import { openBare, AccountDriver } from '../../test/account-driver.ts'
import {
  at,
  captureCommand,
  chargeCommand,
  expiryCommand,
  grantCommand,
  holdCommand,
  openCommand,
  releaseCommand,
  revealCommand,
  termsOf,
  voidCommand,
  dueCommand,
} from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { addDays, instant } from '../model/instant.ts'
import { balanceAt } from '../read/balance-at.ts'
import { holdAt } from '../read/hold-at.ts'

const now = at('2026-11-10')
const later = instant(now + 60_000)

/** 3 credits that burn first (grant_1), then 10 (grant_2). */
function withTwoGrants(): AccountDriver {
  const driver = openBare(now)
  driver.run(grantCommand(3, { expiresAt: addDays(now, 5) }), now)
  driver.run(grantCommand(10), now)
  return driver
}

const typesOf = (driver: AccountDriver) =>
  driver.entries().map((entry) => [entry.type, entry.amount, entry.heldAmount, entry.grantId])

describe('a hold', () => {
  test('takes its credits out of available, in burn order', () => {
    const driver = withTwoGrants()
    const { outcome } = driver.run(holdCommand(5, { label: 'batch' }), now)
    expect(outcome).toMatchObject({
      result: {
        type: 'hold',
        hold: { id: 'hld_1', state: 'open', held: 5, label: 'batch', expiresAt: now + 3_600_000 },
        slices: [
          { grantId: 'grant_1', amount: 3 },
          { grantId: 'grant_2', amount: 2 },
        ],
        remaining: 8,
      },
    })
    expect(driver.account).toMatchObject({
      balance: { granted: 13, available: 8, held: 5, used: 0 },
      openHoldCount: 1,
      nextHoldExpiresAt: now + 3_600_000,
      nextDueAt: now + 3_600_000,
    })
    expect(typesOf(driver).slice(2)).toEqual([
      ['hold', -3, 3, 'grant_1'],
      ['hold', -2, 2, 'grant_2'],
    ])
  })

  test('L11, L12: captured in part, takes the first slices and gives the rest back, last slice first', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    const { outcome } = driver.run(captureCommand('hld_1', 1, { records: 1 }), later)
    expect(outcome).toMatchObject({
      result: {
        cost: 1,
        chargeId: 'chg_1',
        released: 4,
        remaining: 12,
        hold: { state: 'captured', held: 0 },
      },
    })
    expect(typesOf(driver).slice(4)).toEqual([
      ['capture', 0, -1, 'grant_1'],
      ['release', 2, -2, 'grant_2'],
      ['release', 2, -2, 'grant_1'],
    ])
    expect(driver.store.usageRecords).toMatchObject([{ operation: 'captureHold', cost: 1, records: 1 }])
  })

  test('captured without an amount takes all that is held', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    expect(driver.run(captureCommand('hld_1', null), later).outcome).toMatchObject({ result: { cost: 5 } })
    expect(driver.account).toMatchObject({ balance: { available: 8, held: 0, used: 5 }, openHoldCount: 0 })
  })

  test('released, gives everything back and takes nothing', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    const { outcome } = driver.run(releaseCommand('hld_1'), later)
    expect(outcome).toMatchObject({ result: { released: 5, cost: 0, hold: { state: 'released' } } })
    expect(driver.account).toMatchObject({ balance: { available: 13, used: 0 }, nextHoldExpiresAt: null })
    expect(driver.store.usageRecords).toHaveLength(0)
  })

  test('L13: expires at its deadline and not before, for a reader and for a charge, job or no job', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(13, { ttlSeconds: 60 }), now)
    const hold = driver.store.holds.get('hld_1')
    const before = instant(later - 1)
    expect(balanceAt(driver.view, before).balance.available).toBe(0)
    expect(balanceAt(driver.view, later).balance).toMatchObject({ available: 13, held: 0 })
    if (hold === undefined) throw new Error('no hold')
    expect(holdAt(hold, before)).toBe(hold)
    expect(holdAt(hold, later)).toMatchObject({ state: 'expired', held: 0, released: 13, endedAt: later })
    expect(driver.run(chargeCommand(), before).outcome.status).toBe('refused')
    expect(driver.run(chargeCommand(), addDays(later, 1)).outcome).toMatchObject({
      result: { remaining: 12 },
    })
    expect(driver.entries('release').map((entry) => entry.effectiveAt)).toEqual([later, later])
    expect(driver.store.holds.get('hld_1')).toMatchObject({ state: 'expired', endedAt: later })
  })

  test('does not raise the version that a person has seen, by its end either', () => {
    const driver = withTwoGrants()
    const { version } = driver.account
    driver.run(holdCommand(5, { ttlSeconds: 60 }), now)
    driver.run(dueCommand(), later)
    expect(driver.account.version).toBe(version)
  })

  test('pays for many calls, and what is left goes back at its end', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    const first = driver.run(chargeCommand({ holdId: 'hld_1', units: 2 }), now)
    const second = driver.run(chargeCommand({ holdId: 'hld_1', units: 2 }), later)
    expect(first.outcome).toMatchObject({
      result: { cost: 2, slices: [{ grantId: 'grant_1', amount: 2 }], hold: { held: 3 }, remaining: 8 },
    })
    expect(second.outcome).toMatchObject({
      result: {
        slices: [
          { grantId: 'grant_1', amount: 1 },
          { grantId: 'grant_2', amount: 1 },
        ],
        hold: { held: 1, state: 'open' },
      },
    })
    driver.run(releaseCommand('hld_1'), later)
    expect(driver.account.balance).toMatchObject({ available: 9, held: 0, used: 4 })
  })

  test('pays for a reveal of company credits', () => {
    const driver = openBare(now, { kind: 'company' })
    driver.run(grantCommand(3, { kind: 'company' }), now)
    driver.run(holdCommand(2, { kind: 'company' }), now)
    const { outcome } = driver.run(revealCommand(['a', 'b'], { holdId: 'hld_1' }), now)
    expect(outcome).toMatchObject({ result: { cost: 2, hold: { held: 0, state: 'open' }, remaining: 1 } })
    expect(driver.run(captureCommand('hld_1', null, { kind: 'company' }), now).outcome).toMatchObject({
      result: { cost: 0, chargeId: null, hold: { state: 'captured' } },
    })
  })

  test('a dry run on a hold tells the cost and leaves the hold alone', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    const dry = driver.run(chargeCommand({ holdId: 'hld_1', units: 2, dryRun: true }), now)
    expect(dry).toMatchObject({ changes: null, outcome: { result: { cost: 2, remaining: 8 } } })
  })
})

describe('what a hold gives back', () => {
  test('to an expired grant expires again, both lines visible and dated now', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(2), now)
    driver.run(expiryCommand('grant_1', later), now)
    const after = instant(later + 1000)
    driver.run(releaseCommand('hld_1'), after)
    expect(driver.grant('grant_1')).toMatchObject({ state: 'ended', endedBy: 'expiry', expired: 3, held: 0 })
    expect(driver.entries().slice(-3)).toMatchObject([
      { type: 'expiry', amount: -1, effectiveAt: later },
      { type: 'release', amount: 2, heldAmount: -2, effectiveAt: after },
      { type: 'expiry', amount: -2, effectiveAt: after },
    ])
    expect(driver.account.balance.available).toBe(10)
  })

  test('to a voided grant is voided (L15)', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(2), now)
    driver.run(voidCommand('grant_1'), now)
    expect(driver.grant('grant_1')).toMatchObject({ voided: 1, held: 2 })
    driver.run(releaseCommand('hld_1'), later)
    expect(driver.grant('grant_1')).toMatchObject({ voided: 3, held: 0, endedBy: 'void' })
  })

  test('may still be captured when its grant has ended', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(3), now)
    driver.run(voidCommand('grant_1'), now)
    expect(driver.run(captureCommand('hld_1', null), later).outcome.status).toBe('accepted')
    expect(driver.grant('grant_1')).toMatchObject({ used: 3, held: 0, state: 'ended' })
  })

  test('to a grant that rolled over rolls over too', () => {
    const driver = new AccountDriver()
    const terms = { ...termsOf('demo'), creditsPerPeriod: credits(10) }
    driver.run(openCommand({ terms, anchorAt: now }), now)
    driver.run(holdCommand(4, { ttlSeconds: 31 * 86_400 }), now)
    const end = at('2026-12-10')
    driver.run(dueCommand(), end)
    expect(driver.grant('grant_2')).toMatchObject({ source: 'rollover', amount: 6 })
    driver.run(releaseCommand('hld_1'), instant(end + 1))
    expect(driver.grant('grant_1')).toMatchObject({ endedBy: 'rollover', rolled: 10, held: 0 })
    expect(driver.grant('grant_4')).toMatchObject({ source: 'rollover', amount: 4, parentId: 'grant_1' })
    expect(driver.account.balance.available).toBe(20)
  })

  test('at the very instant of a grant’s expiry is expired with the rest of it', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(2, { ttlSeconds: 5 * 86_400 }), now)
    driver.run(dueCommand(), addDays(now, 5))
    expect(driver.entries().slice(-2)).toMatchObject([
      { type: 'release', amount: 2 },
      { type: 'expiry', amount: -3 },
    ])
  })
})

describe('a hold is refused', () => {
  const rows = [
    ['of nothing', holdCommand(0), { code: 'invalid_field', field: 'amount' }],
    ['for no time', holdCommand(1, { ttlSeconds: 0 }), { code: 'invalid_field', field: 'ttl_seconds' }],
    ['for 32 days', holdCommand(1, { ttlSeconds: 2_764_800 }), { code: 'invalid_field' }],
    ['beyond what is available', holdCommand(9), { code: 'insufficient_credits', required: 9, available: 8 }],
    ['captured beyond what is held', captureCommand('hld_1', 6), { code: 'hold_insufficient', held: 5 }],
    ['captured for nothing', captureCommand('hld_1', 0), { code: 'invalid_field' }],
    ['when it is unknown', releaseCommand('hld_9'), { code: 'hold_not_found', holdId: 'hld_9' }],
    [
      'for a call that costs more',
      chargeCommand({ holdId: 'hld_1', units: 6 }),
      { code: 'hold_insufficient', required: 6, held: 5 },
    ],
  ] as const
  for (const [what, command, refusal] of rows) {
    test(`${what}`, () => {
      const driver = withTwoGrants()
      driver.run(holdCommand(5), now)
      expect(driver.run(command, now)).toMatchObject({
        outcome: { status: 'refused', refusal },
        changes: null,
      })
    })
  }

  test('L10: a second end, whichever it is', () => {
    const driver = withTwoGrants()
    driver.run(holdCommand(5), now)
    driver.run(captureCommand('hld_1', 1), now)
    for (const command of [
      releaseCommand('hld_1'),
      captureCommand('hld_1', null),
      chargeCommand({ holdId: 'hld_1' }),
    ]) {
      expect(driver.run(command, now).outcome).toMatchObject({
        refusal: { code: 'hold_ended', holdId: 'hld_1', state: 'captured' },
      })
    }
  })
})
