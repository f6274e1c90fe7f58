import type { StaffSession as ApiStaffSession } from '@scrip/contract'
import type { RateLimit } from '@scrip/rules'
import { clearSessionCookie, setSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { OpenCall, StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import type { StaffSession } from '../ports/staff.ts'
import { normalizeEmail } from '../staff/staff-auth.ts'

/** Guessing a password must take years: few tries for an e-mail, and few from one address. */
const signInLimits: readonly RateLimit[] = [{ name: 'sign-in', quota: 10, windowSeconds: 300 }]

export async function signInStaff(call: OpenCall<'signInStaff'>): Promise<Answer> {
  const { ports, now, ip } = call
  const { email, password } = call.request.body
  const subjects = [`sign-in:email:${normalizeEmail(email)}`, ...(ip === null ? [] : [`sign-in:ip:${ip}`])]
  const takes = await Promise.all(
    subjects.map((subject) => ports.rateLimiter.take(subject, signInLimits, now)),
  )
  const retryAfterSeconds = Math.max(...takes.map((take) => take.retryAfterSeconds))
  if (takes.some((take) => !take.allowed)) {
    return refuse(
      'rate_limited',
      'Too many attempts to sign in.',
      { retry_after_seconds: retryAfterSeconds },
      { 'Retry-After': String(retryAfterSeconds) },
    )
  }
  const signedIn = await ports.staff.signIn(email, password, now)
  if (signedIn === null) return refuse('unauthenticated', 'E-mail and password do not belong together.')
  const headers = { 'Set-Cookie': setSessionCookie(signedIn.sessionToken) }
  return answerOk(toApiStaffSession(signedIn.session), headers)
}

export async function getStaffSession(call: StaffCall<'getStaffSession'>): Promise<Answer> {
  return answerOk(toApiStaffSession(call.session))
}

export async function signOutStaff(call: StaffCall<'signOutStaff'>): Promise<Answer> {
  if (call.sessionToken !== null) await call.ports.staff.signOut(call.sessionToken)
  return answerOk({ signed_out: true }, { 'Set-Cookie': clearSessionCookie() })
}

function toApiStaffSession({ staff, csrfToken, expiresAt }: StaffSession): ApiStaffSession {
  return {
    staff: { id: staff.id, email: staff.email, name: staff.name, role: staff.role },
    csrf_token: csrfToken,
    expires_at: toApiInstant(expiresAt),
  }
}
