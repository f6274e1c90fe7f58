import type { ConsoleRouter } from './router.ts'

/**
 * Begins to load the code of the page that was asked for. The router would wait for the session before it does, and on a slow
 * network each of the two takes its time.
 */
export function loadPageCode(router: ConsoleRouter): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname)
  for (const route of routes) {
    // What fails here is loaded again by the router, which shows the failure.
    router.loadRouteChunk(route)?.catch(() => undefined)
  }
}
