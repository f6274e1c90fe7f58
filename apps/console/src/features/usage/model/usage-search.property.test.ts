import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { addDays } from '../../../ui/zoned-day.ts'
import {
  daysOf,
  parseUsageSearch,
  toComparedPeriod,
  toUsagePeriod,
  usageComparisons,
  usageGroups,
  usagePresets,
} from './usage-search.ts'

const now = '2026-11-23T23:30:00.000Z'
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const searches = fc.record({
  kind: fc.constantFrom('api' as const, 'company' as const, undefined),
  group_by: fc.constantFrom(...usageGroups, undefined),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  tz: fc.constantFrom('UTC', 'Europe/Madrid', 'America/Santiago', undefined),
  compare: fc.constantFrom(...usageComparisons, undefined),
})

describe('the URL of a usage report', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parseUsageSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
    )
  })

  it('always gives a period that has days and not too many of them', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const days = daysOf(toUsagePeriod(search, 'UTC', now))
        expect(days.length).toBeGreaterThan(0)
        expect(days.length).toBeLessThanOrEqual(400)
      }),
    )
  })

  it('falls back where it is unreadable', () => {
    expect(parseUsageSearch({ kind: 'ui', from: '2026-02-30', tz: 'Mars/Base' })).toEqual(
      parseUsageSearch({}),
    )
  })
})

describe('the period that it is compared with', () => {
  it('has as many days, and ends where the period begins', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const period = toUsagePeriod(search, 'UTC', now)
        const before = toComparedPeriod(period, 'before')
        expect(before.to).toBe(period.from)
        expect(daysOf(before).length).toBe(daysOf(period).length)
        expect(daysOf(toComparedPeriod(period, 'year')).length).toBe(daysOf(period).length)
      }),
    )
  })

  it.each([
    ['2026-11-01', '2025-11-01'],
    ['2024-02-29', '2023-03-01'],
  ])('is of %s a year before from %s', (from, expected) => {
    const period = { from, to: addDays(from, 3), timeZone: 'UTC' }
    expect(toComparedPeriod(period, 'year').from).toBe(expected)
  })
})

describe('the period', () => {
  it('is the last 30 days with today, in the zone of the report', () => {
    expect(toUsagePeriod({}, 'UTC', now)).toEqual({ from: '2026-10-25', to: '2026-11-24', timeZone: 'UTC' })
    expect(toUsagePeriod({}, 'Europe/Madrid', now)).toMatchObject({ from: '2026-10-26', to: '2026-11-25' })
  })

  it('has presets on month boundaries', () => {
    expect(usagePresets('2026-03-31').slice(2)).toEqual([
      { label: 'This month', from: '2026-03-01', to: '2026-04-01' },
      { label: 'Last month', from: '2026-02-01', to: '2026-03-01' },
    ])
  })
})
