import { describe, expect, it } from 'vitest'
import { addDays, dayOf, localTimeOf, startOfDay, zonedTimeToInstant } from './zoned-day.ts'

describe('a day in a zone', () => {
  it.each([
    ['2026-11-23', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23', 'Europe/Madrid', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', 'Europe/Madrid', '2026-06-30T22:00:00.000Z'],
    ['2026-11-23', 'America/Los_Angeles', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23', 'Asia/Kolkata', '2026-11-22T18:30:00.000Z'],
    // Daylight saving begins at midnight here, so this day starts at one o'clock.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s in %s starts at %s', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone)).toBe(instant)
    expect(dayOf(instant, timeZone)).toBe(day)
  })

  it('is left at its end, also when daylight saving changes on it', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-11-23']) {
      const end = startOfDay(addDays(day, 1), 'Europe/Madrid')
      expect(dayOf(end, 'Europe/Madrid')).toBe(addDays(day, 1))
      expect(dayOf(new Date(Date.parse(end) - 1).toISOString(), 'Europe/Madrid')).toBe(day)
    }
  })

  it('reads and writes a local time alike', () => {
    const instant = zonedTimeToInstant('2026-11-23T14:05', 'Europe/Madrid')
    expect(instant).toBe('2026-11-23T13:05:00.000Z')
    expect(localTimeOf(instant, 'Europe/Madrid')).toBe('2026-11-23T14:05')
  })

  it('adds days over the end of a month', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})
