import type { Mock } from '../mock.ts'
import { suggest } from '../text/nearest-of.ts'
import { parseWorldName } from '../worlds/world-name.ts'
import type { FaultBook } from './control-call.ts'
import { ControlError, toControlProblem } from './control-problem.ts'
import { controlPrefix, type ControlRoute, controlRoutes } from './control-routes.ts'
import { readJson } from './read-json.ts'
import { refuseCrossOrigin } from './refuse-cross-origin.ts'

/** Answers a call of the control API; null when it is a call of the product. */
export type Control = (request: Request) => Promise<Response | null>

/**
 * The `Mock` interface over HTTP, below `/__mock`. `?world=` names the world, without it the given mock is meant. No call
 * of it is in the journal or moves a clock by itself.
 *
 * @param hosts names under which it answers besides addresses and names that no page can own.
 */
export function createControl(mock: Mock, hosts: readonly string[] = []): Control {
  const faultBook: FaultBook = new Map()
  return async (request) => {
    const url = new URL(request.url)
    if (url.pathname !== controlPrefix && !url.pathname.startsWith(`${controlPrefix}/`)) return null
    try {
      refuseCrossOrigin(request, hosts)
      const { route, path } = findRoute(request.method, url.pathname)
      refuseUnknownQuery(url.searchParams, ['world', ...(route.query ?? [])])
      const world = url.searchParams.get('world')
      const result: unknown = await route.handler({
        mock: world === null ? mock : mock.world(parseWorldName(world)),
        path,
        query: url.searchParams,
        origin: url.origin,
        body: await readJson(request),
        faultBook,
      })
      return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
    } catch (error) {
      return toControlProblem(error)
    }
  }
}

/** A misspelt `world` would otherwise move another one. */
function refuseUnknownQuery(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (known.includes(name)) continue
    throw new RangeError(`The query has no \`${name}\`. ${suggest(name, known)}`)
  }
}

interface FoundRoute {
  readonly route: ControlRoute
  readonly path: Readonly<Record<string, string>>
}

function findRoute(method: string, pathname: string): FoundRoute {
  const here = controlRoutes.flatMap((route) => {
    const path = matchPath(route.path, pathname)
    return path === null ? [] : [{ route, path }]
  })
  const found = here.find(({ route }) => route.method === method)
  if (found !== undefined) return found
  if (here.length > 0) {
    const methods = here.map(({ route }) => route.method).join(' or ')
    throw new ControlError('method_not_allowed', `${pathname} takes ${methods}.`)
  }
  const paths = [...new Set(controlRoutes.map(({ path }) => path))]
  throw new ControlError('not_found', `There is no ${pathname}. ${suggest(pathname, paths)}`)
}

function matchPath(template: string, pathname: string): Readonly<Record<string, string>> | null {
  const wanted = template.split('/')
  const given = pathname.split('/')
  if (wanted.length !== given.length) return null
  const path: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined) path[name] = decodeURIComponent(text)
    else if (part !== text) return null
  }
  return path
}
