import { expect, it } from 'vitest'
import { describeBrowser } from './describe-browser.ts'

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36',
    'Chrome on Linux',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/605.1', 'Safari on iPhone'],
  ['curl/8.5', 'curl'],
  ['own-script', 'own-script'],
  [null, 'Unknown'],
])('calls %s “%s”', (userAgent, words) => {
  expect(describeBrowser(userAgent)).toBe(words)
})
