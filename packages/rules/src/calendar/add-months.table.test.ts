import { describe, expect, test } from 'vitest'
import { addMonths } from './add-months.ts'
import { instantText } from './instant-text.ts'
import { periodBoundary, periodIndexAt } from './period-boundary.ts'
import { isTimeZone } from './zone-offset.ts'
import { at } from '../../test/build.ts'

const rows: readonly {
  readonly from: string
  readonly months: number
  readonly zone: string
  readonly to: string
  readonly why: string
}[] = [
  {
    from: '2026-01-15T10:30:00.123Z',
    months: 1,
    zone: 'UTC',
    to: '2026-02-15T10:30:00.123Z',
    why: 'keeps the time',
  },
  { from: '2026-01-31', months: 1, zone: 'UTC', to: '2026-02-28', why: 'clamps to February' },
  { from: '2028-01-31', months: 1, zone: 'UTC', to: '2028-02-29', why: 'clamps to a leap day' },
  { from: '2026-01-31', months: 2, zone: 'UTC', to: '2026-03-31', why: 'is not bound by the month between' },
  { from: '2028-02-29', months: 12, zone: 'UTC', to: '2029-02-28', why: 'a leap day has no anniversary' },
  { from: '2026-11-30', months: 3, zone: 'UTC', to: '2027-02-28', why: 'crosses the year' },
  { from: '2026-03-31', months: -1, zone: 'UTC', to: '2026-02-28', why: 'goes back' },
  { from: '1999-12-31', months: 2, zone: 'UTC', to: '2000-02-29', why: '2000 is a leap year' },
  { from: '2099-12-31', months: 2, zone: 'UTC', to: '2100-02-28', why: '2100 is none' },
  {
    from: '2026-03-15T08:00:00Z',
    months: 1,
    zone: 'Europe/Berlin',
    to: '2026-04-15T07:00:00Z',
    why: 'keeps the wall clock over the change to summer time',
  },
  {
    from: '2026-02-28T01:30:00Z',
    months: 1,
    zone: 'Europe/Berlin',
    to: '2026-03-28T01:30:00Z',
    why: 'the day before the change is still winter time',
  },
  {
    from: '2026-02-28T23:30:00Z',
    months: 1,
    zone: 'Europe/Berlin',
    to: '2026-03-31T22:30:00Z',
    why: 'it is 1 March there already',
  },
  {
    from: '2027-02-28T01:30:00Z',
    months: 1,
    zone: 'Europe/Berlin',
    to: '2027-03-28T01:30:00Z',
    why: 'a skipped half past two becomes half past three',
  },
  {
    from: '2026-09-25T00:30:00Z',
    months: 1,
    zone: 'Europe/Berlin',
    to: '2026-10-25T00:30:00Z',
    why: 'of a half past two that comes twice, the first',
  },
  {
    from: '2026-01-31T12:00:00Z',
    months: 1,
    zone: 'Pacific/Auckland',
    to: '2026-02-28T12:00:00Z',
    why: 'it is 1 February there already, and stays so',
  },
  {
    from: '2011-11-30T20:00:00Z',
    months: 1,
    zone: 'Pacific/Apia',
    to: '2011-12-30T20:00:00Z',
    why: 'a day that was skipped is taken as the day after',
  },
  {
    from: '2026-01-31T18:30:00Z',
    months: 1,
    zone: 'Asia/Kolkata',
    to: '2026-02-28T18:30:00Z',
    why: 'half hours',
  },
]

describe('months', () => {
  for (const row of rows) {
    test(`${row.from} + ${row.months} in ${row.zone} is ${row.to}: ${row.why}`, () => {
      expect(instantText(addMonths(at(row.from), row.months, row.zone))).toBe(instantText(at(row.to)))
      expect(addMonths(at(row.from), row.months, row.zone)).toBe(at(row.to))
    })
  }
})

describe('period boundaries', () => {
  test('count from the anchor, so a clamped month leaves no trace', () => {
    const boundaries = [0, 1, 2, 3, 12, 25].map((index) =>
      instantText(periodBoundary(at('2026-01-31'), 'UTC', index)),
    )
    expect(boundaries).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-01-31',
      '2028-02-29',
    ])
  })

  test('a boundary belongs to the period that it starts', () => {
    const anchor = at('2026-01-31')
    expect(periodIndexAt(anchor, 'UTC', at('2026-02-27T23:59:59.999Z'))).toBe(0)
    expect(periodIndexAt(anchor, 'UTC', at('2026-02-28'))).toBe(1)
    expect(periodIndexAt(anchor, 'UTC', at('2026-01-30'))).toBe(-1)
  })
})

test('an unknown time zone is told from a known one', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false])
})
