import { expect, test } from 'vitest'
import { parseTime } from './parse-time.ts'

test.each([
  ['2030-01-01T00:00:00Z', 1_893_456_000_000],
  ['2030-01-01T01:00:00.000+01:00', 1_893_456_000_000],
  ['2030-01-01', 1_893_456_000_000],
  [new Date(1_893_456_000_000), 1_893_456_000_000],
  [1_893_456_000_000, 1_893_456_000_000],
])('reads %j', (time, milliseconds) => {
  expect(parseTime(time, 'now')).toBe(milliseconds)
})

test.each([
  '',
  'tomorrow',
  '2030-01-01T00:00:00',
  '2030-13-01',
  '2030-02-30',
  '2030-02-29T12:00:00Z',
  '1 Jan 2030',
  new Date(Number.NaN),
  1.5,
  9e15,
  253_402_300_800_000,
])('refuses %j, which is no instant or one of no known zone', (time) => {
  expect(() => parseTime(time, 'now')).toThrow(/^`now`: .* is no instant/)
})

test('seconds are told apart from milliseconds', () => {
  expect(() => parseTime(1_893_456_000, 'now')).toThrow(
    'looks like seconds. Give milliseconds: 1893456000000',
  )
})
