import { describe, expect, it } from 'vitest'
import { formatCalendarDay, formatDay, formatInstant, formatInstantFully } from './format-instant.ts'

const instant = '2026-11-22T23:30:05.000Z'

describe('an instant on the screen', () => {
  it('is shown in the zone of the team', () => {
    expect(formatInstant(instant, 'UTC')).toBe('22 Nov 2026, 23:30')
    expect(formatInstant(instant, 'Europe/Madrid')).toBe('23 Nov 2026, 00:30')
    expect(formatDay(instant, 'Europe/Madrid')).toBe('23 Nov 2026')
  })

  it('names each zone once in its tooltip', () => {
    expect(formatInstantFully(instant, 'UTC', 'UTC')).toBe('22 Nov 2026, 23:30:05 UTC')
    expect(formatInstantFully(instant, 'Europe/Madrid', 'Asia/Tokyo').split('\n')).toHaveLength(3)
  })

  it('shows a calendar day as itself', () => {
    expect(formatCalendarDay('2026-02-28')).toBe('28 Feb 2026')
  })
})
