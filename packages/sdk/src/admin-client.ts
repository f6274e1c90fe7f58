import { baseNames, createBearer, createCore } from './client-options.ts'
import { createAccount } from './core/account.ts'
import { checkNames } from './core/check-names.ts'
import type { BaseClientOptions } from './core/base-client-options.ts'
import { createMethods } from './core/methods.ts'
import type { FollowOptions } from './core/follow-events.ts'
import type { StaffEvent } from './generated/schemas.ts'
import { type AdminEventsResource, type AdminResources, staffOperations } from './generated/staff.ts'

/** Options of a staff client. */
export interface AdminClientOptions extends BaseClientOptions {
  /** A staff token for scripts, or what gets it. Left out, the browser's session cookie says who calls. */
  readonly token?: string | (() => string | Promise<string>)
}

/** A client of the staff API. */
export interface AdminClient extends Omit<AdminResources, 'events'> {
  readonly events: AdminEvents
}

/** What has happened, and what happens. */
export interface AdminEvents extends AdminEventsResource {
  /** What happens from now on, for `for await`. It connects again by itself and goes on where it was. */
  follow(options?: FollowOptions): AsyncIterable<StaffEvent>
}

/**
 * Makes a client for support staff. With a session cookie, the CSRF token of `session.signIn`, `session.get` and whatever else
 * answers a session is remembered and sent with every write: call one of them first.
 */
export function createAdminClient(options: AdminClientOptions): AdminClient {
  checkNames(options, `${baseNames}token`)
  const { token } = options
  const bearer = token === undefined ? null : createBearer(token)
  let csrfToken: string | null = null
  const [core] = createCore(
    options,
    bearer ? 'omit' : 'include',
    () => import('./generated/staff-parameters.ts'),
    {
      authorize(headers, method) {
        if (bearer) return bearer(headers)
        if (csrfToken !== null && method !== 'GET') headers.set('x-csrf-token', csrfToken)
      },
      observe(operation, data) {
        if (operation === 'session.signOut') csrfToken = null
        else if (operation.startsWith('session.')) csrfToken = parseCsrfToken(data, csrfToken)
      },
    },
  )
  const resources = createMethods<AdminResources>(core, createAccount(), staffOperations)
  const { events } = resources
  const follow = (given: FollowOptions = {}): AsyncIterable<StaffEvent> => ({
    async *[Symbol.asyncIterator]() {
      // Only pages that stay open need it, so it is loaded when one does.
      const { followEvents } = await import('./core/follow-events.ts')
      yield* followEvents(core, events.list, given)
    },
  })
  return { ...resources, events: { ...events, follow } }
}

/** What is no session, such as a list of them, leaves the token as it was. */
function parseCsrfToken(session: unknown, known: string | null): string | null {
  if (typeof session !== 'object' || session === null || !('csrf_token' in session)) return known
  return typeof session.csrf_token === 'string' ? session.csrf_token : null
}
