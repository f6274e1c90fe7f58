import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://console.test' }, false],
  [{ origin: 'http://console.test', host: 'console.test' }, true],
  [{ origin: 'https://console.test', host: 'console.test' }, true],
  [{ origin: 'http://evil.test', host: 'console.test' }, false],
  [{ origin: 'null', host: 'console.test' }, false],
  [{}, true],
])('%j → %s', (headers, expected) => {
  expect(isSameOrigin(new Request('http://console.test/admin/v1/session', { headers }))).toBe(expected)
})
