import { type Route, routes } from '@scrip/contract'
import { refuse } from '../http/answer.ts'
import { type HttpAnswer, toResponse } from '../http/http-answer.ts'
import type { HttpRequest } from '../http/http-request.ts'
import { toHttpAnswer } from '../http/to-http-answer.ts'
import { answerError } from './answer-error.ts'
import type { Ports } from '../ports/ports.ts'
import { commonHeaders } from './common-headers.ts'
import { isStaffPath, preflightHeaders } from './cors.ts'
import { answerDocument, documentPaths } from './documents.ts'
import { createRouteFinder } from './find-route.ts'
import type { Incoming } from './incoming.ts'
import { walk } from './walk.ts'

/** What the server knows of a call beyond the request: the caller's address, for sign-in limits and the audit log. */
export interface CallInfo {
  readonly ip?: string
}

export interface App {
  fetch(request: Request, info?: CallInfo): Promise<Response>
  /** The same for whoever has no web objects, or wants to know which operation it was. */
  answer(request: HttpRequest, info?: CallInfo): Promise<AppAnswer>
  readonly routes: readonly Route[]
  /** The operation that a method and an absolute address lead to; null when none. */
  routeOf(method: string, url: string): Route | null
}

export interface AppAnswer extends HttpAnswer {
  readonly requestId: string
  /** Null when no operation of the contract has the method and path. */
  readonly route: Route | null
}

/**
 * The whole HTTP application over its ports. Routes come from the contract's table, in its order: concrete paths before
 * templated ones.
 */
export function createApp(ports: Ports): App {
  const answer = async (request: HttpRequest, info?: CallInfo): Promise<AppAnswer> => {
    const requestId = ports.ids.next('req')
    const found = findRoute(request.method, request.url)
    const answered =
      found === null
        ? await answerOther(request, requestId)
        : await answerRoute({
            ports,
            request,
            ...found,
            requestId,
            ip: info?.ip ?? null,
            now: ports.clock.now(),
          })
    // What is asked by HEAD is answered as by GET, without the body.
    const isHead = request.method === 'HEAD'
    if (isHead) await answered.stream?.cancel()
    const { stream, body, ...rest } = answered
    const content = isHead ? { body: null } : { body, ...(stream === undefined ? {} : { stream }) }
    return { ...rest, ...content, requestId, route: found?.route ?? null }
  }
  return {
    routes,
    routeOf: (method, url) => findRoute(method, url)?.route ?? null,
    answer,
    fetch: async (request, info) => toResponse(await answer(request, info)),
  }
}

// The contract is the same for every application of a process.
export const findRoute = createRouteFinder(routes)
const methodsOf = toMethodTable([...routes, ...documentPaths])

async function answerRoute(incoming: Incoming): Promise<HttpAnswer> {
  const { requestId, route } = incoming
  const common = commonHeaders(route.path)
  try {
    const { answer, headers } = await walk(incoming)
    return toHttpAnswer(answer, requestId, common, headers)
  } catch (error) {
    return toHttpAnswer(answerError(incoming, error), requestId, common)
  }
}

async function answerOther({ method, url }: HttpRequest, requestId: string): Promise<HttpAnswer> {
  const path = new URL(url).pathname
  const document = isRead(method) ? await answerDocument(path) : null
  if (document !== null) return toHttpAnswer(document, requestId, commonHeaders(path))
  return answerUnrouted(method, path, methodsOf(path), requestId)
}

function answerUnrouted(
  method: string,
  path: string,
  methods: readonly string[],
  requestId: string,
): HttpAnswer {
  const common = commonHeaders(path)
  // A document that is not there is asked for by a method that its path has.
  if (methods.length === 0 || (isRead(method) && methods.includes('GET')))
    return toHttpAnswer(refuse('not_found', 'There is no such path.'), requestId, common)
  if (method === 'OPTIONS' && !isStaffPath(path)) {
    return toHttpAnswer({ type: 'empty', headers: preflightHeaders(methods) }, requestId, common)
  }
  const allow = { Allow: methods.join(', ') }
  return toHttpAnswer(
    refuse('method_not_allowed', `This path has ${methods.join(', ')}.`, {}, allow),
    requestId,
    common,
  )
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
