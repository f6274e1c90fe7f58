import { describe, expect, it } from 'vitest'
import { findsJob, refusals } from '../testing/records.ts'

const posted = (date_posted: string) => ({ date_posted })
const discovered = (discovered_at: string) => ({ discovered_at })

describe('date filters', () => {
  it('counts age in days of the calendar: 0 is today', () => {
    expect(findsJob({ posted_at_max_age_days: 0 }, posted('2026-03-01'))).toBe(true)
    expect(findsJob({ posted_at_max_age_days: 0 }, posted('2026-02-28'))).toBe(false)
    expect(findsJob({ posted_at_max_age_days: 1 }, posted('2026-02-28'))).toBe(true)
  })

  it('includes both ends of a range of days', () => {
    const filters = { posted_at_gte: '2026-02-27', posted_at_lte: '2026-02-28' }
    expect(findsJob(filters, posted('2026-02-27'))).toBe(true)
    expect(findsJob(filters, posted('2026-02-28'))).toBe(true)
    expect(findsJob(filters, posted('2026-03-01'))).toBe(false)
  })

  it('finds what was discovered by the age of its day', () => {
    const yesterday = discovered('2026-02-28T23:59:59.999Z')
    expect(findsJob({ discovered_at_max_age_days: 0 }, yesterday)).toBe(false)
    expect(findsJob({ discovered_at_max_age_days: 1 }, yesterday)).toBe(true)
    expect(findsJob({ discovered_at_min_age_days: 1 }, yesterday)).toBe(true)
    expect(findsJob({ discovered_at_min_age_days: 2 }, yesterday)).toBe(false)
  })

  it('includes the whole day when one is given as the end', () => {
    const late = discovered('2026-02-28T23:59:59.999Z')
    expect(findsJob({ discovered_at_lte: '2026-02-28' }, late)).toBe(true)
    expect(findsJob({ discovered_at_lte: '2026-02-28T23:59:59Z' }, late)).toBe(false)
    expect(findsJob({ discovered_at_gte: '2026-03-01' }, late)).toBe(false)
  })

  it('reads a timestamp without a zone as UTC, and one with a zone', () => {
    const job = discovered('2026-02-28T10:00:00Z')
    expect(findsJob({ discovered_at_gte: '2026-02-28T10:00:00' }, job)).toBe(true)
    expect(findsJob({ discovered_at_gte: '2026-02-28T12:00:00+02:00' }, job)).toBe(true)
    expect(findsJob({ discovered_at_gte: '2026-02-28T10:00:00.001' }, job)).toBe(false)
  })

  it('tells closed from open', () => {
    expect(findsJob({ is_closed: true }, { closed_at: '2026-02-28T10:00:00Z' })).toBe(true)
    expect(findsJob({ is_closed: true }, {})).toBe(false)
    expect(findsJob({ is_closed: false }, {})).toBe(true)
    expect(findsJob({ closed_at_gte: '2026-01-01' }, {})).toBe(false)
  })

  it('refuses days that do not exist, and times where a day is asked for', () => {
    expect(refusals({ posted_at_gte: '2026-02-30' })).toEqual(['/posted_at_gte must be a date, YYYY-MM-DD'])
    expect(refusals({ posted_at_gte: '2026-02-28T00:00:00Z' })).toHaveLength(1)
    expect(refusals({ discovered_at_gte: 'yesterday' })).toHaveLength(1)
    expect(refusals({ posted_at_max_age_days: -1 })).toEqual(['/posted_at_max_age_days must not be negative'])
  })

  it('stands ages that reach before the calendar', () => {
    expect(findsJob({ posted_at_max_age_days: 9_000_000 }, posted('2026-03-01'))).toBe(true)
  })
})
