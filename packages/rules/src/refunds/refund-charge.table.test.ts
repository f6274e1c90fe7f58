import { describe, expect, test } from 'vitest'
import { AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  at,
  captureCommand,
  chargeCommand,
  dueCommand,
  expiryCommand,
  grantCommand,
  holdCommand,
  openCommand,
  refundCommand,
  revealCommand,
  termsOf,
  voidCommand,
} from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { addDays, type Instant, instant } from '../model/instant.ts'

const now = at('2026-11-10')
const later = instant(now + 60_000)

/** chg_1 took 3 of grant_1, which it emptied and which dies in 5 days, and 4 of grant_2. */
function charged(): AccountDriver {
  const driver = openBare(now)
  driver.run(grantCommand(3, { expiresAt: addDays(now, 5), class: 'paid', invoiceId: 'inv_1' }), now)
  driver.run(grantCommand(10), now)
  driver.run(chargeCommand({ units: 7 }), now)
  return driver
}

describe('a refund', () => {
  test('in part goes to the slice that was taken last', () => {
    const driver = charged()
    const { outcome } = driver.run(refundCommand('chg_1', 5), later)
    expect(outcome).toMatchObject({
      result: {
        refund: {
          id: 'rfd_1',
          amount: 5,
          slices: [
            { grantId: 'grant_2', amount: 4, reissuedGrantId: null },
            { grantId: 'grant_1', amount: 1, reissuedGrantId: null },
          ],
        },
        refundable: 2,
        before: { available: 6, used: 7 },
        after: { available: 11, used: 2 },
      },
    })
    expect(driver.grant('grant_1')).toMatchObject({ state: 'live', available: 1, used: 2 })
  })

  test('goes on where the one before it stopped, and ends at the cost (L14)', () => {
    const driver = charged()
    driver.run(refundCommand('chg_1', 5), later)
    expect(driver.run(refundCommand('chg_1', null), later).outcome).toMatchObject({
      result: { refund: { amount: 2, slices: [{ grantId: 'grant_1', amount: 2 }] }, refundable: 0 },
    })
    expect(driver.run(refundCommand('chg_1', null), later).outcome).toMatchObject({
      refusal: { code: 'refund_exceeds_charge', refundable: 0 },
    })
    expect(driver.account.balance).toMatchObject({ available: 13, used: 0 })
  })

  test('of a capture gives back what the hold had given', () => {
    const driver = charged()
    driver.run(holdCommand(4), now)
    driver.run(captureCommand('hld_1', 3), now)
    driver.run(refundCommand('chg_2', null), later)
    expect(driver.account.balance).toMatchObject({ available: 6, held: 0, used: 7 })
  })

  test('to an expired grant is expired again, both lines visible', () => {
    const driver = charged()
    driver.run(chargeCommand({ units: 6 }), now)
    const after = addDays(now, 6)
    const { outcome } = driver.run(refundCommand('chg_1', null), after)
    expect(outcome).toMatchObject({ result: { endedAgain: 3, after: { available: 4, expired: 3 } } })
    expect(driver.entries().slice(-3)).toMatchObject([
      { type: 'refund', amount: 4, grantId: 'grant_2', chargeId: 'chg_1' },
      { type: 'refund', amount: 3, grantId: 'grant_1' },
      { type: 'expiry', amount: -3, grantId: 'grant_1', effectiveAt: after },
    ])
    expect(driver.grant('grant_1')).toMatchObject({ state: 'ended', endedBy: 'expiry' })
  })

  test('to a drained grant comes too late at the very instant of its expiry, and not just before', () => {
    const dying = addDays(now, 5)
    const isLive = (when: Instant) => {
      const driver = charged()
      driver.run(refundCommand('chg_1', null), when)
      return driver.grant('grant_1').state
    }
    expect(isLive(instant(dying - 1))).toBe('live')
    expect(isLive(dying)).toBe('ended')
  })

  test('to an expired grant is a new grant when it is to be reissued', () => {
    const driver = charged()
    const after = addDays(now, 6)
    const expiresAt = addDays(after, 30)
    const { outcome } = driver.run(refundCommand('chg_1', null, { reissue: { expiresAt } }), after)
    expect(outcome).toMatchObject({ result: { endedAgain: 0, after: { available: 13 } } })
    expect(driver.grant('grant_3')).toMatchObject({
      source: 'refund',
      class: 'paid',
      amount: 3,
      expiresAt,
      effectiveAt: after,
      parentId: 'grant_1',
      invoiceId: 'inv_1',
      originAt: now,
    })
  })

  test('to a live grant is not reissued', () => {
    const driver = charged()
    driver.run(refundCommand('chg_1', null, { reissue: { expiresAt: null } }), later)
    expect(driver.store.grants.size).toBe(2)
  })

  test('to a voided grant is voided', () => {
    const driver = charged()
    driver.run(voidCommand('grant_2'), now)
    driver.run(refundCommand('chg_1', 4), later)
    expect(driver.grant('grant_2')).toMatchObject({ voided: 10, used: 0, available: 0 })
  })

  test('to a plan’s grant of a past period rolls over, also when the charge had emptied it', () => {
    const driver = new AccountDriver()
    const terms = { ...termsOf('demo'), creditsPerPeriod: credits(10) }
    driver.run(openCommand({ terms, anchorAt: now }), now)
    driver.run(chargeCommand({ units: 10 }), now)
    expect(driver.grant('grant_1').state).toBe('drained')
    driver.run(dueCommand(), at('2026-12-10'))
    driver.run(refundCommand('chg_1', 6), at('2026-12-11'))
    expect(driver.grant('grant_1')).toMatchObject({ endedBy: 'rollover', rolled: 6, used: 4 })
    expect(driver.grant('grant_3')).toMatchObject({ source: 'rollover', amount: 6, generation: 1 })
    expect(driver.account.balance.available).toBe(16)
  })

  test('revives a drained grant, which falls due again', () => {
    const driver = openBare(now)
    driver.run(grantCommand(3, { expiresAt: addDays(now, 5) }), now)
    driver.run(chargeCommand({ units: 3 }), now)
    expect(driver.grant('grant_1').state).toBe('drained')
    expect(driver.account.nextDueAt).toBeNull()
    driver.run(refundCommand('chg_1', 1), later)
    expect(driver.grant('grant_1').state).toBe('live')
    expect(driver.account.nextDueAt).toBe(addDays(now, 5))
  })
})

describe('a refund of a reveal', () => {
  function revealed(): AccountDriver {
    const driver = openBare(now, { kind: 'company' })
    driver.run(grantCommand(10, { kind: 'company' }), now)
    driver.run(revealCommand(['a', 'b', 'c']), now)
    return driver
  }
  const company = { kind: 'company' } as const

  test('L30: closes its windows, last opened first, one for each price', () => {
    const driver = revealed()
    const { outcome } = driver.run(refundCommand('chg_1', 2, company), later)
    expect(outcome).toMatchObject({
      result: {
        closedWindows: [
          { companyId: 'c', endsAt: later, closedAt: later },
          { companyId: 'b', endsAt: later },
        ],
      },
    })
    expect(driver.run(revealCommand(['a', 'b', 'c']), later).outcome).toMatchObject({
      result: { cost: 2, windowHits: 1 },
    })
  })

  test('closes none before the whole price of a company is back', () => {
    const driver = openBare(now, { kind: 'company' })
    driver.run(grantCommand(10, { kind: 'company' }), now)
    driver.run(revealCommand(['a', 'b'], { unitCost: credits(3) }), now)
    const closedOf = (amount: number) => {
      const { outcome } = driver.run(refundCommand('chg_1', amount, company), later)
      return outcome.status === 'accepted' && outcome.result.type === 'refund'
        ? outcome.result.closedWindows.map((window) => window.companyId)
        : null
    }
    expect(closedOf(2)).toEqual([])
    expect(closedOf(1)).toEqual(['b'])
    expect(closedOf(3)).toEqual(['a'])
  })

  test('marks a window that has ended by itself, and does not prolong it', () => {
    const driver = revealed()
    const after = addDays(now, 100)
    driver.run(refundCommand('chg_1', 1, company), after)
    expect(driver.store.windows.get('win_3')).toMatchObject({ endsAt: addDays(now, 90), closedAt: after })
  })
})

describe('a refund is refused', () => {
  const rows = [
    ['of nothing', refundCommand('chg_1', 0), { code: 'invalid_field', field: 'amount' }],
    ['of an unknown charge', refundCommand('chg_9', 1), { code: 'charge_not_found', chargeId: 'chg_9' }],
    ['beyond the charge', refundCommand('chg_1', 8), { code: 'refund_exceeds_charge', refundable: 7 }],
    [
      'reissued into the past',
      refundCommand('chg_1', 1, { reissue: { expiresAt: now } }),
      { code: 'invalid_field', field: 'reissue.expires_at' },
    ],
    [
      'on another version',
      refundCommand('chg_1', 1, { expectedVersion: 1 }),
      { code: 'version_conflict', current: 3 },
    ],
  ] as const
  for (const [what, command, refusal] of rows) {
    test(`${what}`, () => {
      const driver = charged()
      expect(driver.run(command, later)).toMatchObject({ outcome: { refusal }, changes: null })
    })
  }

  test('a preview tells the effect and writes nothing', () => {
    const driver = charged()
    const preview = driver.run(refundCommand('chg_1', 2, { dryRun: true }), later)
    expect(preview).toMatchObject({
      changes: null,
      outcome: { result: { after: { available: 8 }, version: 3 } },
    })
  })

  test('an expiry that was moved counts, not the one at the time of the charge', () => {
    const driver = charged()
    driver.run(chargeCommand({ units: 1 }), now)
    driver.run(expiryCommand('grant_1', addDays(now, 90)), now)
    driver.run(refundCommand('chg_1', null), addDays(now, 10))
    expect(driver.grant('grant_1')).toMatchObject({ state: 'live', available: 3 })
  })
})
