import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilFromDays, daysFromCivil } from './civil-date.ts'
import { periodBoundary, periodIndexAt } from './period-boundary.ts'
import { offsetAt } from './zone-offset.ts'
import { instant, millisecondsPerDay } from '../model/instant.ts'

const zoneArbitrary = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
)
const instantArbitrary = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((milliseconds) => instant(milliseconds))

test('civil dates and day numbers are each other’s inverse, and agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
      const date = civilFromDays(days)
      expect(daysFromCivil(date)).toBe(days)
      const platform = new Date(days * millisecondsPerDay)
      expect(date).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      })
    }),
  )
})

test('every instant is in exactly one period, in every zone', () => {
  fc.assert(
    fc.property(instantArbitrary, instantArbitrary, zoneArbitrary, (anchorAt, now, zone) => {
      const index = periodIndexAt(anchorAt, zone, now)
      expect(periodBoundary(anchorAt, zone, index)).toBeLessThanOrEqual(now)
      expect(periodBoundary(anchorAt, zone, index + 1)).toBeGreaterThan(now)
    }),
  )
})

test('a boundary shows the anchor’s day and time on the wall clock, clamped to the month, unless the clock skips it', () => {
  fc.assert(
    fc.property(
      instantArbitrary,
      fc.integer({ min: 1, max: 240 }),
      zoneArbitrary,
      (anchorAt, index, zone) => {
        const boundary = periodBoundary(anchorAt, zone, index)
        const anchor = new Date(anchorAt + offsetAt(anchorAt, zone))
        const shown = new Date(boundary + offsetAt(boundary, zone))
        const lastOfMonth = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + index + 1, 0))
        const meant = Date.UTC(
          lastOfMonth.getUTCFullYear(),
          lastOfMonth.getUTCMonth(),
          Math.min(anchor.getUTCDate(), lastOfMonth.getUTCDate()),
          anchor.getUTCHours(),
          anchor.getUTCMinutes(),
          anchor.getUTCSeconds(),
          anchor.getUTCMilliseconds(),
        )
        const skipped = shown.getTime() - meant
        // Clocks are put forward by an hour at most in these zones.
        expect(skipped === 0 || (skipped > 0 && skipped <= 3_600_000)).toBe(true)
      },
    ),
  )
})
