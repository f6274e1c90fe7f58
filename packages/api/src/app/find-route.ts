import type { Route } from '@scrip/contract'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import { getPathNoStrict, tryDecodeURIComponent } from 'hono/utils/url'

export interface FoundRoute {
  readonly route: Route
  /** Percent-decoded. */
  readonly path: Readonly<Record<string, string>>
}

/**
 * Finds the operation of a method and an absolute address, null when there is none. The routes are tried in the
 * contract's order: concrete paths come before templated ones. A slash at the end makes no difference.
 */
export function createRouteFinder(
  routes: readonly Route[],
): (method: string, url: string) => FoundRoute | null {
  const router = new SmartRouter<Route>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const route of routes) {
    router.add(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/\/$/, ''), route)
  }
  return (method, url) => {
    const [found, stash] = router.match(method === 'HEAD' ? 'GET' : method, pathOf(url))
    const [first] = found
    if (first === undefined) return null
    const [route, places] = first
    const path: Record<string, string> = {}
    for (const [name, place] of Object.entries(places)) {
      const text = typeof place === 'number' ? stash?.[place] : place
      if (text !== undefined) path[name] = tryDecodeURIComponent(text)
    }
    return { route, path }
  }
}

/** Without a slash at its end. Only what is percent-encoded needs a closer look, which the router's own library has. */
function pathOf(url: string): string {
  if (url.includes('%')) return getPathNoStrict(new Request(url))
  const start = url.indexOf('/', url.indexOf(':') + 4)
  const end = url.slice(start).search(/[?#]/)
  const path = url.slice(start, end === -1 ? undefined : start + end)
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}
