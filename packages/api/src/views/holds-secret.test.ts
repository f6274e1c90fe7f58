import { expect, test } from 'vitest'
import { holdsSecret } from './holds-secret.ts'

test.each([
  ['/search?q=scrip_live_abcdefgh', false],
  ['/search?q=scrip_live_abcdefghi', true],
  ['/search?q=%73crip_test_abcdefghijk', true],
  ['/search?q=100%', false],
])('%s: %s', (path, expected) => {
  expect(holdsSecret(path)).toBe(expected)
})
