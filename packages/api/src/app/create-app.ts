import { Hono } from 'hono'
import { type Route, routes } from '@scrip/contract'
import { type HeaderFields, refuse } from '../http/answer.ts'
import { toResponse } from '../http/to-response.ts'
import { answerError } from './answer-error.ts'
import type { Ports } from '../ports/ports.ts'
import { corsHeaders, isStaffPath, preflightHeaders } from './cors.ts'
import { answerDocument, documentPaths } from './documents.ts'
import type { Incoming } from './incoming.ts'
import { rulesVersion } from './rules-version.ts'
import { walk } from './walk.ts'

export interface App {
  /** @param info what the server knows beyond the request: the caller's address, for sign-in limits and the audit log. */
  fetch(request: Request, info?: { readonly ip?: string }): Promise<Response>
  readonly routes: readonly Route[]
}

interface Environment {
  readonly Bindings: { readonly ip: string | null; readonly requestId: string }
}

/**
 * The whole HTTP application over its ports. Routes come from the contract's table, in its order: concrete paths before
 * templated ones.
 */
export function createApp(ports: Ports): App {
  const hono = new Hono<Environment>({ strict: false })
  for (const route of routes) {
    // A slash at the end makes no difference to Hono here, if the pattern has none.
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/\/$/, '')
    hono.on(route.method, path, async (context) => {
      const { ip, requestId } = context.env
      const request = context.req.raw
      const incoming = {
        ports,
        request,
        route,
        path: context.req.param(),
        requestId,
        ip,
        now: ports.clock.now(),
      }
      return answerRoute(incoming)
    })
  }
  const methodsOf = toMethodTable([...routes, ...documentPaths])
  hono.notFound(async (context) => {
    const path = new URL(context.req.url).pathname
    const document = isRead(context.req.method) ? await answerDocument(path) : null
    if (document !== null) return toResponse(document, context.env.requestId, commonHeaders(path))
    return answerUnrouted(context.req.method, path, methodsOf(path), context.env.requestId)
  })
  return {
    routes,
    fetch: async (request, info) =>
      hono.fetch(request, { ip: info?.ip ?? null, requestId: ports.ids.next('req') }),
  }
}

async function answerRoute(incoming: Incoming): Promise<Response> {
  const { requestId, route } = incoming
  const common = commonHeaders(route.path)
  try {
    const { answer, headers } = await walk(incoming)
    return toResponse(answer, requestId, { ...common, ...headers })
  } catch (error) {
    return toResponse(answerError(incoming, error), requestId, common)
  }
}

function answerUnrouted(
  method: string,
  path: string,
  methods: readonly string[],
  requestId: string,
): Response {
  const common = commonHeaders(path)
  // A document that is not there is asked for by a method that its path has.
  if (methods.length === 0 || (isRead(method) && methods.includes('GET')))
    return toResponse(refuse('not_found', 'There is no such path.'), requestId, common)
  if (method === 'OPTIONS' && !isStaffPath(path)) {
    return toResponse({ type: 'empty', headers: preflightHeaders(methods) }, requestId, common)
  }
  const allow = { Allow: methods.join(', ') }
  return toResponse(
    refuse('method_not_allowed', `This path has ${methods.join(', ')}.`, {}, allow),
    requestId,
    common,
  )
}

function commonHeaders(path: string): HeaderFields {
  return { 'Rules-Version': rulesVersion, ...corsHeaders(path) }
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Which methods a path has, for `Allow`. Only asked when no route matched. */
function toMethodTable(
  table: readonly Pick<Route, 'path' | 'method'>[],
): (path: string) => readonly string[] {
  const patterns = table.map(({ path, method }) => {
    const source = path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')
    return { pattern: new RegExp(`^${source.replace(/\/$/, '')}/?$`), method }
  })
  return (path) => [
    ...new Set(
      patterns
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    ),
  ]
}
