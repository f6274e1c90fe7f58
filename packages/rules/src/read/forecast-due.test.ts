import { expect, test } from 'vitest'
import { forecastDue } from './forecast-due.ts'
import { AccountDriver, openBare } from '../../test/account-driver.ts'
import {
  at,
  dueCommand,
  grantCommand,
  holdCommand,
  openCommand,
  planCommand,
  termsOf,
} from '../../test/build.ts'
import { addDays } from '../model/instant.ts'

const start = at('2026-11-01')

test('has each thing that falls due, in order, with what is available after it', () => {
  const driver = openBare(start)
  driver.run(grantCommand(5, { expiresAt: addDays(start, 10) }), start)
  driver.run(grantCommand(7, { effectiveAt: addDays(start, 5) }), start)
  driver.run(holdCommand(2, { ttlSeconds: 86_400 }), start)
  const events = forecastDue(driver.view, start, addDays(start, 30))
  expect(events).toEqual([
    { at: addDays(start, 1), type: 'hold_expiry', amount: 2, grantId: 'grant_1', availableAfter: 5 },
    { at: addDays(start, 5), type: 'activation', amount: 7, grantId: 'grant_2', availableAfter: 12 },
    { at: addDays(start, 10), type: 'expiry', amount: -5, grantId: 'grant_1', availableAfter: 7 },
  ])
})

test('ends before its end: what falls due there is not in it', () => {
  const driver = openBare(start)
  driver.run(grantCommand(5, { expiresAt: addDays(start, 10) }), start)
  const view = driver.view
  expect(forecastDue(view, start, addDays(start, 10))).toEqual([])
  expect(forecastDue(view, start, start)).toEqual([])
})

test('tells of rollovers, new periods and the plan that begins, as they will be booked', () => {
  const driver = new AccountDriver()
  driver.run(openCommand({ terms: termsOf('demo'), anchorAt: start }), start)
  driver.run(planCommand(termsOf('api_1500'), 'period_end'), start)
  const before = driver.view
  const end = before.account?.period?.to ?? start
  const events = forecastDue(before, start, addDays(end, 1))
  expect(events.map(({ type, amount, grantId }) => [type, amount, grantId])).toEqual([
    ['rollover', -5000, 'grant_1'],
    ['rollover', 5000, null],
    ['period', 1500, null],
    ['plan_change', 0, null],
  ])
  driver.run(dueCommand(), end)
  expect(events.at(-1)?.availableAfter).toBe(driver.view.account?.balance.available)
})
