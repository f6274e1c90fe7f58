import { parseInstant } from '@scrip/testkit'
import { describe, expect, it } from 'vitest'
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

  it('of an unknown zone is an error', () => {
    expect(() => createLocalDay('Atlantis/Capital')).toThrow(RangeError)
  })
})
