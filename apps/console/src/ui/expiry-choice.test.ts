import { expect, it } from 'vitest'
import { toExpiresAt } from './expiry-choice.ts'

const now = '2026-11-23T23:30:00.000Z'

it.each([
  ['never', '', 'UTC', null],
  ['days_30', '', 'UTC', '2026-12-24T00:00:00.000Z'],
  ['days_90', '', 'UTC', '2027-02-22T00:00:00.000Z'],
  ['year_1', '', 'UTC', '2027-11-24T00:00:00.000Z'],
  ['date', '2026-12-31', 'UTC', '2027-01-01T00:00:00.000Z'],
  // It is already the 24th in Madrid, and its days end an hour before those of UTC.
  ['days_30', '', 'Europe/Madrid', '2026-12-24T23:00:00.000Z'],
  ['date', '2026-12-31', 'Europe/Madrid', '2026-12-31T23:00:00.000Z'],
] as const)('%s %s in %s ends at %s', (choice, lastDay, timeZone, instant) => {
  expect(toExpiresAt(choice, lastDay, timeZone, now)).toBe(instant)
})

it('ends a year after a leap day on the 28th', () => {
  expect(toExpiresAt('year_1', '', 'UTC', '2028-02-29T12:00:00.000Z')).toBe('2029-03-01T00:00:00.000Z')
})
