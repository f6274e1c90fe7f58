import { parseInstant } from '@scrip/testkit'
import { describe, expect, it, vi } from 'vitest'
import { createLocalDay } from './local-day.ts'

describe('the local day', () => {
  it.each([
    ['UTC', '2026-03-01T00:00:00Z', '2026-03-01'],
    ['UTC', '2026-02-28T23:59:59.999Z', '2026-02-28'],
    ['Asia/Kathmandu', '2026-02-28T18:14:59.999Z', '2026-02-28'],
    ['Asia/Kathmandu', '2026-02-28T18:15:00Z', '2026-03-01'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ])('in %s at %s is %s', (timeZone, at, day) => {
    expect(createLocalDay(timeZone)(parseInstant(at))).toBe(day)
  })

  it('of a zone that is written in many ways takes the memory of one', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat')
    try {
      for (const name of ['Europe/Vilnius', 'Europe/VILNIUS', 'europe/vilnius', 'EUROPE/VilNius'])
        expect(createLocalDay(name)(parseInstant('2026-03-01T00:00:00Z'))).toBe('2026-03-01')
      expect(made).toHaveBeenCalledTimes(1)
    } finally {
      made.mockRestore()
    }
  })

  it('of an unknown zone is an error', () => {
    expect(() => createLocalDay('Atlantis/Capital')).toThrow(RangeError)
  })
})
