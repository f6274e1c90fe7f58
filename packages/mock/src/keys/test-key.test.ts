import { expect, test } from 'vitest'
import { parseWorldOfKey, staffToken, teamKey } from './test-key.ts'

test.each([
  [teamKey('default', 1), 'default'],
  [staffToken('my-test-7', 'billing_admin'), 'my-test-7'],
  ['scrip_test_w1_Zm9vYmFy', 'w1'],
  ['scrip_live_w1_1', null],
  ['scrip_test_w1', null],
  ['scrip_test_W1_1', null],
  ['', null],
])('%s is of world %s', (key, world) => {
  expect(parseWorldOfKey(key)).toBe(world)
})
