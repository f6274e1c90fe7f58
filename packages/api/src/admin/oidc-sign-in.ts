import { setOidcCookie } from '../auth/session-cookie.ts'
import { type Answer, answerOk, refuse, type Refused } from '../http/answer.ts'
import { actOf, type OpenCall } from '../http/call.ts'
import type { OidcAttempt } from '../ports/oidc.ts'
import type { SecretHasher } from '../ports/ports.ts'
import { randomSecret } from '../secrets/random-secret.ts'
import { constantTimeEqual } from '../secrets/constant-time-equal.ts'
import { answerSignedIn } from './api-staff.ts'
import { startAttempt } from './sign-in-attempt.ts'

const attemptMs = 10 * 60_000

/** The attempt is a random text in a cookie; everything that proves it is derived from that, so nothing is stored. */
export async function beginOidcSignIn(call: OpenCall<'beginOidcSignIn'>): Promise<Answer> {
  const { ports, now, request } = call
  if (ports.oidc === undefined) return refuseUnconfigured()
  const cookie = [now + attemptMs, randomSecret(), encodeURIComponent(request.body.return_to)].join('.')
  const authorization_url = await ports.oidc.authorizationUrl(await deriveAttempt(ports.secretHasher, cookie))
  return answerOk({ authorization_url }, { 'Set-Cookie': setOidcCookie(cookie) })
}

export async function finishOidcSignIn(call: OpenCall<'finishOidcSignIn'>): Promise<Answer> {
  const { ports, now, ip, request, oidcCookie } = call
  if (ports.oidc === undefined) return refuseUnconfigured()
  const known = parseCookie(oidcCookie)
  if (oidcCookie === null || known === null || now >= known.expiresAt) return refuseAttempt()
  const expected = await deriveAttempt(ports.secretHasher, oidcCookie)
  if (!constantTimeEqual(request.body.state, expected.state)) return refuseAttempt()
  // The provider is asked each time, so whoever fails again and again waits.
  const attempt = await startAttempt(ports.rateLimiter, { email: `identity provider at ${ip}`, ip }, now)
  if (!attempt.ok) return attempt.refused
  const identity = await ports.oidc.redeem(request.body.code, expected)
  const signedIn = identity === null ? null : await ports.staff.signInByIdentity(identity, actOf(call))
  if (signedIn === null)
    return refuse('unauthenticated', 'The identity provider vouches for nobody whom this server knows.')
  await attempt.succeeded()
  return answerSignedIn(signedIn, { return_to: known.returnTo })
}

async function deriveAttempt(hash: SecretHasher, cookie: string): Promise<OidcAttempt> {
  // No cookie has a line break, so nothing else that is hashed begins like these.
  const [state, nonce, verifier] = await Promise.all([
    hash(`oidc state\n${cookie}`),
    hash(`oidc nonce\n${cookie}`),
    hash(`oidc verifier\n${cookie}`),
  ])
  return { state, nonce, verifier }
}

/** Only a path of the console comes back out, whatever the browser has made of its cookie. */
function parseCookie(
  cookie: string | null,
): { readonly expiresAt: number; readonly returnTo: string } | null {
  const [, expiresAt, path] = /^(\d{1,15})\.[0-9A-Za-z]+\.([^\s;]*)$/.exec(cookie ?? '') ?? []
  if (expiresAt === undefined || path === undefined) return null
  const returnTo = decodePath(path)
  return { expiresAt: Number(expiresAt), returnTo: /^\/(?![/\\])[^\s\\]*$/.test(returnTo) ? returnTo : '/' }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/'
  }
}

function refuseUnconfigured(): Refused {
  return refuse('not_found', 'This server has no identity provider.')
}

function refuseAttempt(): Refused {
  return refuse(
    'unauthenticated',
    'This sign-in was not begun in this browser, or too long ago. Begin again.',
  )
}
