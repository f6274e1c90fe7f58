import type { RateState } from '../ports/rate-limiter.ts'
import type { HeaderFields } from './answer.ts'

/** The IETF form, and the legacy trio in the same order. `pk` is the subject of the limits, in base64. */
export function toRateLimitHeaders(states: readonly RateState[], subject: string): HeaderFields {
  if (states.length === 0) return {}
  const partition = btoa(subject)
  const list = (item: (state: RateState) => string) => states.map(item).join(', ')
  return {
    RateLimit: list((it) => `"${it.limit.name}";r=${it.remaining};t=${it.resetSeconds};pk="${partition}"`),
    'RateLimit-Policy': list((it) => `"${it.limit.name}";q=${it.limit.quota};w=${it.limit.windowSeconds}`),
    'RateLimit-Limit': list((it) => String(it.limit.quota)),
    'RateLimit-Remaining': list((it) => String(it.remaining)),
    'RateLimit-Reset': list((it) => String(it.resetSeconds)),
  }
}
