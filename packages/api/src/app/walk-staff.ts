import { authenticateStaff, refuseCsrf } from '../auth/authenticate-staff.ts'
import { bearerToken } from '../auth/bearer-token.ts'
import { isPermitted } from '../auth/permissions.ts'
import { isSameOrigin } from '../auth/same-origin.ts'
import { readSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, refuse } from '../http/answer.ts'
import type { OpenCall, StaffCall } from '../http/call.ts'
import { type OpenOperationId, type StaffOperationId, openHandlers, staffHandlers } from './handlers.ts'
import type { Incoming } from './incoming.ts'
import { readRequest } from './read-request.ts'

/** Who it is → whether the write is theirs (CSRF) → whether they may → a well-formed request → the use case. */
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
    request: read.value,
    accept,
    session,
    sessionToken,
  }
  return staffHandlers[operation](call)
}

/** Sign-in has no session that could prove anything, but a page of another host may still not sign somebody in. */
export async function walkOpen<Id extends OpenOperationId>(
  incoming: Incoming,
  operation: Id,
): Promise<Answer> {
  const { ports, request, now, requestId, ip } = incoming
  if (!isSameOrigin(request)) return refuseCsrf()
  const read = await readRequest(incoming, operation)
  if (!read.ok) return read.refused
  const accept = request.headers.get('accept') ?? ''
  const call: OpenCall<Id> = { ports, operation, now, requestId, ip, request: read.value, accept }
  return openHandlers[operation](call)
}
