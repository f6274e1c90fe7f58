import { afterEach, expect, test, vi } from 'vitest'
import { isPreviewTooLong, previewMonthsMax } from './preview-limit.ts'
import { previewRollover } from './preview-rollover.ts'
import { AccountDriver, openBare } from '../../test/account-driver.ts'
import { at, grantCommand, openCommand, termsOf } from '../../test/build.ts'
import { addMonths } from '../calendar/add-months.ts'
import { periodBoundary } from '../calendar/period-boundary.ts'
import type { CreateGrantCommand } from '../command.ts'
import { addDays, instant } from '../model/instant.ts'
import { defaultRolloverRule } from '../plans/rollover-rules.ts'
import { balanceAt } from '../read/balance-at.ts'
import { forecastDue } from '../read/forecast-due.ts'

const timeZone = 'Europe/Madrid'
const start = at('2026-11-01')
const years = Array.from({ length: 10 }, (_, index) => 9990 + index)

afterEach(() => {
  vi.restoreAllMocks()
})

/** A subscription with ten grants that end in 9990 to 9999. */
function farAccount(over: Partial<CreateGrantCommand>): AccountDriver {
  const driver = new AccountDriver()
  const terms = { ...termsOf('api_1500'), rolloverRule: { ...defaultRolloverRule, mode: 'none' as const } }
  driver.run(openCommand({ terms, anchorAt: start, timeZone }), start)
  for (const year of years) {
    driver.run(grantCommand(5, { expiresAt: at(`${year}-12-31`), ...over }), start)
  }
  return driver
}

test('far expiries of what never rolls over are read without a look at the calendar', () => {
  const { view } = farAccount({})
  const shown = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
  const { nextExpiries } = balanceAt(view, start)
  expect(nextExpiries.slice(1)).toEqual(years.map((year) => ({ amount: 5, at: at(`${year}-12-31`) })))
  expect(shown.mock.calls.length).toBeLessThanOrEqual(10)
})

test('far expiries of what may roll over take a few looks each', () => {
  const { view } = farAccount({ source: 'plan', class: 'paid' })
  const shown = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
  expect(balanceAt(view, start).nextExpiries).toHaveLength(11)
  expect(shown.mock.calls.length).toBeLessThanOrEqual(160)
})

test('what ends with a far period rolls over there', () => {
  const driver = new AccountDriver()
  driver.run(openCommand({ terms: termsOf('api_1500'), anchorAt: start, timeZone }), start)
  const expiresAt = periodBoundary(start, timeZone, 12_000)
  driver.run(grantCommand(5, { source: 'plan', class: 'paid', expiresAt }), start)
  expect(balanceAt(driver.view, start).nextExpiries).toEqual([])
  driver.run(grantCommand(6, { source: 'plan', class: 'paid', expiresAt: addDays(expiresAt, 1) }), start)
  expect(balanceAt(driver.view, start).nextExpiries).toEqual([{ amount: 6, at: addDays(expiresAt, 1) }])
})

test('a preview and a forecast go as far as they may and no further', () => {
  const driver = new AccountDriver()
  driver.run(openCommand({ terms: termsOf('api_1500'), anchorAt: start, timeZone }), start)
  const { view, account } = driver
  const last = instant(addMonths(start, previewMonthsMax + 1, timeZone) - 1)
  expect(isPreviewTooLong(account, last)).toBe(false)
  expect(previewRollover(view, last).lots).not.toHaveLength(0)
  expect(forecastDue(view, start, last)).not.toHaveLength(0)
  for (const beyond of [instant(last + 1), at('9999-12-31')]) {
    expect(isPreviewTooLong(account, beyond)).toBe(true)
    expect(() => previewRollover(view, beyond)).toThrow('more than 36 periods')
    expect(() => forecastDue(view, start, beyond)).toThrow('more than 36 periods')
  }
})

test('a first period that is ahead counts too, and an account without periods has no limit', () => {
  const ahead = new AccountDriver()
  ahead.run(openCommand({ terms: termsOf('api_1500'), anchorAt: addDays(start, 5), timeZone }), start)
  expect(isPreviewTooLong(ahead.account, addDays(start, 4))).toBe(false)
  expect(isPreviewTooLong(ahead.account, at('9999-12-31'))).toBe(true)
  expect(isPreviewTooLong(openBare(start).account, at('9999-12-31'))).toBe(false)
})
