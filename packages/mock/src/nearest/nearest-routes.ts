import { textDistance } from '../text/edit-distance.ts'

interface Route {
  readonly method: string
  readonly path: string
}

const shownMax = 3
/** A wrong method weighs less than a wrong path. */
const methodWeight = 0.15

/** The operations that are most like a call that none of them matched. */
function nearestRoutes<Known extends Route>(call: Route, routes: readonly Known[]): readonly Known[] {
  return routes
    .map((route) => ({ route, distance: distanceOf(call, route) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, shownMax)
    .map(({ route }) => route)
}

export function nearestRoutesText(call: Route, routes: readonly Route[]): string {
  const shown = nearestRoutes(call, routes).map(({ method, path }) => `${method} ${path}`)
  const called = [call.method, call.path].filter((part) => part !== '').join(' ')
  return `The API has no ${called}. Nearest: ${shown.join(' · ')}`
}

function distanceOf(call: Route, route: Route): number {
  const method = call.method === '' || call.method === route.method ? 0 : methodWeight
  return method + (1 - methodWeight) * pathDistance(partsOf(call.path), partsOf(route.path))
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}

/** From 0 to 1: how many parts must be added, left out or changed; a part that may be anything fits anything. */
function pathDistance(called: readonly string[], known: readonly string[]): number {
  let row = known.map((_, index) => index + 1)
  row.unshift(0)
  for (const [index, part] of called.entries()) {
    const next = [index + 1]
    for (const [column, other] of known.entries()) {
      const changed = (row[column] ?? 0) + (other.startsWith('{') ? 0.1 : textDistance(part, other))
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return (row[known.length] ?? 0) / Math.max(called.length, known.length, 1)
}
