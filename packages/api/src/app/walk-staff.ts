import type { Instant } from '@scrip/rules'
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
import { SessionEndedError } from '../staff/own-state.ts'
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
  const { ports, request, requestId, ip } = incoming
  const atFirst = await admit(incoming, incoming.now)
  if (!atFirst.ok) return atFirst.refused
  const read = await readRequest(incoming, operation)
  if (!read.ok) return read.refused
  // A body may take its time, and whoever sends it may have lost their rights meanwhile.
  const now = request.method === 'GET' ? incoming.now : ports.clock.now()
  const admitted = request.method === 'GET' ? atFirst : await admit(incoming, now)
  if (!admitted.ok) return admitted.refused
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
    session: admitted.session,
    sessionToken,
  }
  try {
    return await staffHandlers[operation](call)
  } catch (error) {
    if (error instanceof SessionEndedError)
      return refuse('unauthenticated', 'The session has ended. Sign in again.')
    throw error
  }
}

/** Who it is, whether the write is theirs, whether they may, and whether they have just proved who they are. */
async function admit(
  incoming: Incoming,
  now: Instant,
): Promise<{ ok: true; session: StaffSession } | { ok: false; refused: Refused }> {
  const { ports, request, route } = incoming
  const authenticated = await authenticateStaff(ports, request, now)
  if (!authenticated.ok) return authenticated
  const { session } = authenticated
  const { role } = session.staff
  if (route.permission !== null && !isPermitted(role, route.permission)) {
    const refused = refuse('forbidden', `The role ${role} has no permission \`${route.permission}\`.`)
    return { ok: false, refused }
  }
  const refused = judgeStrength(incoming, session, now)
  return refused === null ? { ok: true, session } : { ok: false, refused }
}

/** Null when a token or session like this may call the operation. A token has no second factor, so it never steps up. */
function judgeStrength({ route }: Incoming, session: StaffSession, now: Instant): Refused | null {
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
