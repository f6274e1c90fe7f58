import { expect, test } from 'vitest'
import { fromApiInstant, toApiInstant } from './instants.ts'

test.each([
  ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
  ['2026-11-23T10:00:00.123456789+01:00', '2026-11-23T09:00:00.123Z'],
  ['2026-11-23t10:00:00z', '2026-11-23T10:00:00.000Z'],
  ['2026-11-23 10:00:00', '2026-11-23T10:00:00.000Z'],
  ['2026-11-23T10:00:00', '2026-11-23T10:00:00.000Z'],
])('reads %s', (text, expected) => {
  const at = fromApiInstant(text)
  expect(at === null ? null : toApiInstant(at)).toBe(expected)
})

test('knows no instant that is none', () => {
  expect(fromApiInstant('2026-13-45T99:00:00Z')).toBeNull()
})
