import type { HeaderFields } from '../http/answer.ts'

/** Every header of ours that a page of another origin may read. */
const exposed = [
  'Request-Id',
  'Rules-Version',
  'RateLimit',
  'RateLimit-Policy',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'Allow',
  'Credits-Cost',
  'Credits-Kind',
  'Credits-Remaining',
  'Credits-Charge',
  'Credits-Records',
  'Credits-Replayed',
  'Credits-Window-Hits',
  'Credits-Expiring',
]

const accepted = [
  'Authorization',
  'Content-Type',
  'Accept',
  'Credits-Max',
  'Credits-Dry-Run',
  'Credits-Hold',
  'Idempotency-Key',
]

/** Staff work with a cookie, so no other origin may ever read their answers. */
export function isStaffPath(path: string): boolean {
  return path === '/admin' || path.startsWith('/admin/')
}

/** Any origin, never with credentials: a key is sent on purpose, a cookie is not. */
export function corsHeaders(path: string): HeaderFields {
  if (isStaffPath(path)) return {}
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed.join(', ') }
}

export function preflightHeaders(methods: readonly string[]): HeaderFields {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': accepted.join(', '),
    'Access-Control-Max-Age': '7200',
  }
}
