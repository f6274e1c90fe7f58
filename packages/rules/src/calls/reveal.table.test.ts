import { describe, expect, test } from 'vitest'
import { openBare } from '../../test/account-driver.ts'
import { at, grantCommand, revealCommand } from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { addDays } from '../model/instant.ts'

const now = at('2026-11-10T08:00:00Z')

function fiveCompanyCredits() {
  const driver = openBare(now, { kind: 'company' })
  driver.run(grantCommand(5, { kind: 'company' }), now)
  return driver
}

describe('a reveal', () => {
  test('charges distinct companies once each and opens a window of 90 days (L29)', () => {
    const { outcome, changes } = fiveCompanyCredits().run(revealCommand(['b', 'a', 'b']), now)
    expect(outcome).toMatchObject({
      status: 'accepted',
      result: {
        kind: 'company',
        cost: 2,
        unitsAllowed: 2,
        records: 2,
        windowHits: 0,
        remaining: 3,
        windows: [
          { companyId: 'b', charged: true, openedAt: now, endsAt: addDays(now, 90), chargeId: 'chg_1' },
          { companyId: 'a', charged: true },
        ],
      },
    })
    expect(changes?.windows).toHaveLength(2)
    expect(changes?.usageRecords).toMatchObject([{ cost: 2, records: 2, windowHits: 0 }])
  })

  test('is free on day 89 and charged again on day 90 (L28)', () => {
    const driver = fiveCompanyCredits()
    driver.run(revealCommand(['a']), now)
    const onDay89 = driver.run(revealCommand(['a']), addDays(now, 89))
    expect(onDay89.outcome).toMatchObject({
      result: {
        cost: 0,
        chargeId: null,
        windowHits: 1,
        windows: [{ charged: false, endsAt: addDays(now, 90) }],
      },
    })
    expect(onDay89.changes).toMatchObject({
      entries: [],
      windows: [],
      usageRecords: [{ cost: 0, windowHits: 1 }],
    })
    const onDay90 = driver.run(revealCommand(['a']), addDays(now, 90))
    expect(onDay90.outcome).toMatchObject({
      result: { cost: 1, windowHits: 0, windows: [{ charged: true }] },
    })
  })

  test('names hits and new windows in the order of the ids', () => {
    const driver = fiveCompanyCredits()
    driver.run(revealCommand(['b']), now)
    expect(driver.run(revealCommand(['a', 'b', 'c']), now).outcome).toMatchObject({
      result: {
        cost: 2,
        windowHits: 1,
        windows: [
          { companyId: 'a', charged: true },
          { companyId: 'b', charged: false },
          { companyId: 'c', charged: true },
        ],
      },
    })
  })

  test('lets through what fits under the cap, and what is open whatever the cap', () => {
    const driver = fiveCompanyCredits()
    driver.run(revealCommand(['d']), now)
    expect(driver.run(revealCommand(['a', 'b', 'c', 'd'], { max: credits(2) }), now).outcome).toMatchObject({
      result: { cost: 2, unitsAllowed: 3, windowHits: 1, companyIdsLeftOut: ['c'] },
    })
    expect(driver.run(revealCommand(['d', 'e'], { max: credits(0) }), now).outcome).toMatchObject({
      result: { cost: 0, unitsAllowed: 1, companyIdsLeftOut: ['e'], chargeId: null },
    })
  })

  test('is all or nothing: six companies on five credits open no window', () => {
    const driver = fiveCompanyCredits()
    const { outcome, changes } = driver.run(revealCommand(['a', 'b', 'c', 'd', 'e', 'f']), now)
    expect(outcome).toMatchObject({ refusal: { code: 'insufficient_credits', required: 6, available: 5 } })
    expect(changes).toBeNull()
  })

  test('of nobody is free', () => {
    expect(fiveCompanyCredits().run(revealCommand([]), now).outcome).toMatchObject({
      result: { cost: 0, unitsAllowed: 0, windows: [] },
    })
  })

  test('as a dry run shows the windows that it would open, and opens none', () => {
    const driver = fiveCompanyCredits()
    const { outcome, changes } = driver.run(revealCommand(['a'], { dryRun: true }), now)
    expect(outcome).toMatchObject({
      result: { cost: 1, chargeId: null, remaining: 5, windows: [{ charged: true }] },
    })
    expect(changes).toBeNull()
  })

  test('does not touch api credits', () => {
    const driver = openBare(now)
    driver.run(grantCommand(5), now)
    expect(() => driver.run(revealCommand(['a'], { unitCost: credits(0) }), now)).toThrow('has a price')
  })
})
