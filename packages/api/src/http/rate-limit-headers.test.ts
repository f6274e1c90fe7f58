import { expect, test } from 'vitest'
import { toRateLimitHeaders } from './rate-limit-headers.ts'

test('writes both forms in the same order, and the subject in base64', () => {
  const states = [
    { limit: { name: 'per-second', quota: 4, windowSeconds: 1 }, remaining: 3, resetSeconds: 1 },
    { limit: { name: 'per-minute', quota: 10, windowSeconds: 60 }, remaining: 6, resetSeconds: 19 },
  ]
  expect(toRateLimitHeaders(states, 'user:7')).toEqual({
    RateLimit: '"per-second";r=3;t=1;pk="dXNlcjo3", "per-minute";r=6;t=19;pk="dXNlcjo3"',
    'RateLimit-Policy': '"per-second";q=4;w=1, "per-minute";q=10;w=60',
    'RateLimit-Limit': '4, 10',
    'RateLimit-Remaining': '3, 6',
    'RateLimit-Reset': '1, 19',
  })
})
