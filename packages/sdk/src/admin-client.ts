import { type BaseClientOptions, toBearer, toDelivery } from './client-options.ts'
import { createBind } from './core/bind.ts'
import { createMeter } from './core/meter.ts'
import { type AdminResources, createAdminResources } from './generated/staff.ts'

/** Options of a staff client. */
export interface AdminClientOptions extends BaseClientOptions {
  /** A staff token for scripts, or what gets it. Left out, the browser's session cookie says who calls. */
  readonly token?: string | (() => string | Promise<string>)
}

/** A client of the staff API. */
export type AdminClient = AdminResources

/**
 * Makes a client for support staff. With a session cookie, the CSRF token of `session.signIn` and `session.get` is
 * remembered and sent with every write: call one of them first.
 */
export function createAdminClient(options: AdminClientOptions): AdminClient {
  const { token } = options
  let csrfToken: string | null = null
  const bind = createBind({
    baseUrl: options.baseUrl,
    delivery: toDelivery(options, token === undefined ? 'include' : 'omit'),
    meter: createMeter({}),
    async authorize(headers, { method }) {
      if (token !== undefined) {
        headers.set('authorization', toBearer(typeof token === 'function' ? await token() : token))
      } else if (csrfToken !== null && method !== 'GET') {
        headers.set('x-csrf-token', csrfToken)
      }
    },
    observe({ id }, data) {
      if (id === 'signOutStaff') csrfToken = null
      if (id === 'signInStaff' || id === 'getStaffSession') csrfToken = parseCsrfToken(data)
    },
  })
  return createAdminResources(bind)
}

function parseCsrfToken(session: unknown): string | null {
  if (typeof session !== 'object' || session === null || !('csrf_token' in session)) return null
  return typeof session.csrf_token === 'string' ? session.csrf_token : null
}
