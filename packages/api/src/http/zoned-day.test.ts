import { type Instant, instant } from '@scrip/rules'
import { expect, test, vi } from 'vitest'
import { dayAfter, dayOf, daysOf, startOfDay } from './zoned-day.ts'

const at = (text: string): Instant => instant(Date.parse(text))

test.each([
  ['2026-11-23', 'UTC', '2026-11-23T00:00:00Z'],
  ['2026-11-23', 'Europe/Madrid', '2026-11-22T23:00:00Z'],
  ['2026-07-01', 'Europe/Madrid', '2026-06-30T22:00:00Z'],
  ['2026-03-29', 'Europe/Madrid', '2026-03-28T23:00:00Z'],
  ['2026-03-30', 'Europe/Madrid', '2026-03-29T22:00:00Z'],
  ['2026-10-26', 'Europe/Madrid', '2026-10-25T23:00:00Z'],
  ['2026-01-01', 'Pacific/Auckland', '2025-12-31T11:00:00Z'],
  ['2026-01-01', 'America/Los_Angeles', '2026-01-01T08:00:00Z'],
  // Midnight does not exist on this day there: the clock goes from 24:00 to 01:00.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
])('%s in %s starts at %s', (day, zone, start) => {
  expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(start).toISOString())
  expect(dayOf(startOfDay(day, zone), zone)).toBe(day)
  expect(dayOf(instant(startOfDay(day, zone) - 1), zone)).not.toBe(day)
})

test('keeps one formatter for a zone that is written in many ways', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat')
  try {
    for (const name of ['Europe/Vilnius', 'Europe/VILNIUS', 'europe/vilnius', 'EUROPE/VilNius'])
      expect(dayOf(at('2026-11-22T23:30:00Z'), name)).toBe('2026-11-23')
    expect(made).toHaveBeenCalledTimes(1)
  } finally {
    made.mockRestore()
  }
})

test('names the day of an instant in the zone', () => {
  expect(dayOf(at('2026-11-22T23:30:00Z'), 'Europe/Madrid')).toBe('2026-11-23')
  expect(dayAfter('2028-02-28')).toBe('2028-02-29')
})

test('lists the days of a period, also one with a long and a short day', () => {
  const autumn = { from: at('2026-10-24T22:00:00Z'), to: at('2026-10-26T23:00:00Z') }
  expect(daysOf(autumn, 'Europe/Madrid')).toEqual(['2026-10-25', '2026-10-26'])
  const spring = { from: at('2026-03-28T12:00:00Z'), to: at('2026-03-29T22:30:00Z') }
  expect(daysOf(spring, 'Europe/Madrid')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
})

test('comes to an end in the year 0', () => {
  const period = { from: at('-000001-12-02T00:00:00Z'), to: at('0000-01-01T00:00:00Z') }
  expect(daysOf(period, 'UTC').length).toBeLessThanOrEqual(31)
})
