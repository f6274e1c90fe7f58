import { expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

test.each([
  ['91d', 91 * 86_400_000],
  ['12h', 43_200_000],
  ['1d 30m', 88_200_000],
  ['2w', 1_209_600_000],
  ['1m500ms', 60_500],
  [' 5 s ', 5000],
  ['0d', 0],
  [1500, 1500],
])('%j is %d milliseconds', (duration, milliseconds) => {
  expect(parseDuration(duration)).toBe(milliseconds)
})

test.each(['', '91', 'd', '-1d', '1.5d', '1 day', '1d, 2h', '1D', -1, 1.5, Number.NaN, '99999999999999w'])(
  '%j is no duration',
  (duration) => {
    expect(() => parseDuration(duration)).toThrow(RangeError)
  },
)
