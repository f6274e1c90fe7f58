import { expect, test } from 'vitest'
import { calendarDay, calendarMonth } from './calendar-window.ts'
import { at } from '../../test/build.ts'

const rows = [
  ['a day of UTC', calendarDay, '2026-11-10T12:00Z', 'UTC', '2026-11-10', '2026-11-11'],
  ['midnight belongs to the day it begins', calendarDay, '2026-11-10', 'UTC', '2026-11-10', '2026-11-11'],
  [
    '23 hours when clocks go forward',
    calendarDay,
    '2028-03-26T10:00Z',
    'Europe/Berlin',
    '2028-03-25T23:00Z',
    '2028-03-26T22:00Z',
  ],
  [
    '25 hours when clocks go back',
    calendarDay,
    '2028-10-29T10:00Z',
    'Europe/Berlin',
    '2028-10-28T22:00Z',
    '2028-10-29T23:00Z',
  ],
  [
    'west of Greenwich',
    calendarDay,
    '2026-11-10T02:00Z',
    'America/New_York',
    '2026-11-09T05:00Z',
    '2026-11-10T05:00Z',
  ],
  ['a leap February', calendarMonth, '2028-02-29T23:00Z', 'UTC', '2028-02-01', '2028-03-01'],
  [
    'the last hour of a year',
    calendarMonth,
    '2026-12-31T23:30Z',
    'Europe/Berlin',
    '2026-12-31T23:00Z',
    '2027-01-31T23:00Z',
  ],
  [
    'a month with a change of clocks',
    calendarMonth,
    '2028-03-10',
    'Europe/Berlin',
    '2028-02-29T23:00Z',
    '2028-03-31T22:00Z',
  ],
] as const

for (const [what, windowOf, instant, timeZone, from, to] of rows) {
  test(`${what}`, () => {
    expect(windowOf(at(instant), timeZone)).toEqual({ from: at(from), to: at(to) })
  })
}
