import { authenticateStaff, refuseCsrf } from '../auth/authenticate-staff.ts'
import { bearerToken } from '../auth/bearer-token.ts'
import { isPermitted } from '../auth/permissions.ts'
import { isSameOrigin } from '../auth/same-origin.ts'
import { readOidcCookie, readSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, type Refused, refuse } from '../http/answer.ts'
import type { OpenCall, StaffCall } from '../http/call.ts'
import type { HttpRequest } from '../http/http-request.ts'
import type { StaffSession } from '../ports/staff.ts'
import { type OpenOperationId, type StaffOperationId, openHandlers, staffHandlers } from './handlers.ts'
import type { Incoming } from './incoming.ts'
import { readRequest } from './read-request.ts'

/**
 * Who it is → whether the write is theirs (CSRF) → whether they may → whether they have just proved who they are → a well-formed
 * request → the use case.
 */
export async function walkStaff<Id extends StaffOperationId>(
  incoming: Incoming,
  operation: Id,
): Promise<Answer> {
  const { ports, request, route, now, requestId, ip } = incoming
  const authenticated = await authenticateStaff(ports, request, now)
  if (!authenticated.ok) return authenticated.refused
  const { session } = authenticated
  const { role } = session.staff
  if (route.permission !== null && !isPermitted(role, route.permission)) {
    return refuse('forbidden', `The role ${role} has no permission \`${route.permission}\`.`)
  }
  const strength = judgeStrength(incoming, session)
  if (strength !== null) return strength
  const read = await readRequest(incoming, operation)
  if (!read.ok) return read.refused
  const sessionToken = bearerToken(request.headers) === null ? readSessionCookie(request.headers) : null
  const accept = request.headers.get('accept') ?? ''
  const call: StaffCall<Id> = {
    ports,
    operation,
    now,
    requestId,
    ip,
    userAgent: userAgentOf(request),
    request: read.value,
    accept,
    session,
    sessionToken,
  }
  return staffHandlers[operation](call)
}

/** Null when a token or session like this may call the operation. A token has no second factor, so it never steps up. */
function judgeStrength({ route, now }: Incoming, session: StaffSession): Refused | null {
  if (session.sessionId === null && !route.takesStaffToken)
    return refuse('forbidden', 'A staff token cannot do this: it takes a person who is signed in.')
  if (!route.needsStepUp) return null
  if (session.steppedUpUntil !== null && now < session.steppedUpUntil) return null
  return refuse(
    'step_up_required',
    session.hasSecondFactor
      ? 'Prove your second factor again, then repeat the request.'
      : 'This needs a second factor, and you have none yet. Set one up first.',
  )
}

/** Long ones are cut: it is for people to tell their sessions apart. */
function userAgentOf({ headers }: HttpRequest): string | null {
  return headers.get('user-agent')?.slice(0, userAgentMax) ?? null
}

const userAgentMax = 300

/** Sign-in has no session that could prove anything, but a page of another host may still not sign somebody in. */
export async function walkOpen<Id extends OpenOperationId>(
  incoming: Incoming,
  operation: Id,
): Promise<Answer> {
  const { ports, request, now, requestId, ip } = incoming
  const isWrite = !['GET', 'HEAD'].includes(request.method)
  if (isWrite && !isSameOrigin(request)) return refuseCsrf()
  const read = await readRequest(incoming, operation)
  if (!read.ok) return read.refused
  const accept = request.headers.get('accept') ?? ''
  const call: OpenCall<Id> = {
    ports,
    operation,
    now,
    requestId,
    ip,
    userAgent: userAgentOf(request),
    request: read.value,
    accept,
    oidcCookie: readOidcCookie(request.headers),
  }
  return openHandlers[operation](call)
}
