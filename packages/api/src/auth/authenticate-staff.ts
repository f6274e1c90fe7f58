import type { Instant } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import type { HttpRequest } from '../http/http-request.ts'
import type { Ports } from '../ports/ports.ts'
import type { StaffSession } from '../ports/staff.ts'
import { constantTimeEqual } from '../secrets/constant-time-equal.ts'
import { bearerToken } from './bearer-token.ts'
import { isSameOrigin } from './same-origin.ts'
import { readSessionCookie } from './session-cookie.ts'

/** By token, for scripts, or by session cookie, whose writes must prove that the console itself made them. */
export async function authenticateStaff(
  ports: Ports,
  request: HttpRequest,
  now: Instant,
): Promise<{ ok: true; session: StaffSession } | { ok: false; refused: Refused }> {
  const token = bearerToken(request.headers)
  if (token !== null) {
    const session = await ports.staff.findByToken(token, now)
    return session === null ? unknown('There is no such staff token.') : { ok: true, session }
  }
  const cookie = readSessionCookie(request.headers)
  if (cookie === null) return unknown('Sign in first.')
  const session = await ports.staff.findSession(cookie, now)
  if (session === null) return unknown('The session has ended. Sign in again.')
  const isWrite = !['GET', 'HEAD'].includes(request.method)
  return isWrite && !provesIntent(request, session)
    ? { ok: false, refused: refuseCsrf() }
    : { ok: true, session }
}

export function refuseCsrf(): Refused {
  return refuse('csrf_failed', 'A write needs `X-CSRF-Token` of the session, and must come from this host.')
}

function provesIntent(request: HttpRequest, session: StaffSession): boolean {
  const sent = request.headers.get('x-csrf-token') ?? ''
  return isSameOrigin(request) && session.csrfToken !== null && constantTimeEqual(sent, session.csrfToken)
}

function unknown(detail: string): { ok: false; refused: Refused } {
  return { ok: false, refused: refuse('unauthenticated', detail) }
}
