import { describe, expect, it } from 'vitest'
import { addDays, isDay, parseInstant } from './day.ts'

describe('days', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '9999-12-31', '0001-01-01'].every(isDay)).toBe(true)
    expect(['2023-02-29', '2024-13-01', '0000-01-01', '2024-1-1', '2024-02-29T00:00:00Z'].some(isDay)).toBe(
      false,
    )
  })

  it('counts across months and stops at the ends of the calendar', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(addDays('2024-01-01', -9_999_999)).toBe('0001-01-01')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  })
})

describe('instants', () => {
  it('reads UTC, offsets and no zone', () => {
    const noon = Date.parse('2026-03-01T12:00:00Z')
    for (const text of [
      '2026-03-01T12:00:00Z',
      '2026-03-01T12:00:00',
      '2026-03-01 12:00',
      '2026-03-01T14:00:00+02:00',
    ])
      expect(parseInstant(text)).toBe(noon)
  })

  it('refuses times that do not exist', () => {
    for (const text of ['2026-02-30T12:00:00Z', '2026-03-01T25:00:00Z', '2026-03-01', 'now'])
      expect(parseInstant(text)).toBeNull()
  })
})
