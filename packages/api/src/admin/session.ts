import type { StaffSession as ApiStaffSession } from '@scrip/contract'
import { clearSessionCookie, setSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { OpenCall, StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import type { StaffSession } from '../ports/staff.ts'
import { startAttempt } from './sign-in-attempt.ts'

export async function signInStaff(call: OpenCall<'signInStaff'>): Promise<Answer> {
  const { ports, now, ip } = call
  const { email, password } = call.request.body
  const attempt = await startAttempt(ports.rateLimiter, { email, ip }, now)
  if (!attempt.ok) return attempt.refused
  const signedIn = await ports.staff.signIn(email, password, now).catch(async (error: unknown) => {
    await attempt.wasNone()
    throw error
  })
  if (signedIn === null) return refuse('unauthenticated', 'E-mail and password do not belong together.')
  await attempt.succeeded()
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
