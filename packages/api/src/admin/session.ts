import { clearSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import { actOf, type OpenCall, type StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { answerSignedIn, refuseLocked, toApiStaffSession } from './api-staff.ts'
import { startAttempt } from './sign-in-attempt.ts'

export async function getSignInMethods({ ports }: OpenCall<'getSignInMethods'>): Promise<Answer> {
  return answerOk({ password: true, oidc: ports.oidc === undefined ? null : { name: ports.oidc.name } })
}

export async function signInStaff(call: OpenCall<'signInStaff'>): Promise<Answer> {
  const { ports, now, ip } = call
  const { email, password } = call.request.body
  const attempt = await startAttempt(ports.rateLimiter, { email, ip }, now)
  if (!attempt.ok) return attempt.refused
  const outcome = await ports.staff.signIn(email, password, actOf(call)).catch(async (error: unknown) => {
    await attempt.wasNone()
    throw error
  })
  if (outcome.type === 'refused')
    return refuse('unauthenticated', 'E-mail and password do not belong together.')
  await attempt.succeeded()
  if (outcome.type === 'signed_in') return answerSignedIn(outcome)
  const second_factor = { challenge: outcome.challenge, expires_at: toApiInstant(outcome.expiresAt) }
  return refuse('second_factor_required', 'The password is right. Now the second factor.', { second_factor })
}

export async function finishStaffSignIn(call: OpenCall<'finishStaffSignIn'>): Promise<Answer> {
  const { challenge, code } = call.request.body
  const outcome = await call.ports.staff.finishSignIn(challenge, code, actOf(call))
  switch (outcome.type) {
    case 'signed_in':
      return answerSignedIn(outcome)
    case 'wrong_code':
      return refuse('second_factor_wrong', 'The code is wrong, or was used before.')
    case 'challenge_ended':
      return refuse(
        'unauthenticated',
        'This sign-in took too long or too many tries. Begin with the password again.',
      )
    case 'locked':
      return refuseLocked(outcome, call.now)
  }
}

export async function acceptStaffLink(call: OpenCall<'acceptStaffLink'>): Promise<Answer> {
  const { token, password } = call.request.body
  const accepted = await call.ports.staff.acceptLink(token, password, actOf(call))
  if (accepted !== null) return answerOk({ email: accepted.email })
  return refuse(
    'link_ended',
    'The link was used, was replaced by a newer one, or is too old. Ask for a new one.',
  )
}

export async function getStaffSession(call: StaffCall<'getStaffSession'>): Promise<Answer> {
  return answerOk(toApiStaffSession(call.session))
}

export async function signOutStaff(call: StaffCall<'signOutStaff'>): Promise<Answer> {
  if (call.sessionToken !== null) await call.ports.staff.signOut(call.sessionToken)
  return answerOk({ signed_out: true }, { 'Set-Cookie': clearSessionCookie() })
}
