import { refusalCodes, routes } from '@scrip/api'
import { couldMatch } from '../journal/matches-path.ts'
import type { RequestMatch } from '../journal/request-match.ts'
import { suggest } from '../text/nearest-of.ts'
import type { StatusFault } from './fault.ts'

type Route = (typeof routes)[number]

const routesById: ReadonlyMap<string, Route> = new Map(routes.map((route) => [route.operationId, route]))

/** Whether a call can be answered like that: a gateway answers any 5xx, all else must be in the contract. */
export function isAnswerable(fault: StatusFault, operation: string | null): boolean {
  const route = operation === null ? undefined : routesById.get(operation)
  return isAnswerOf(fault, route)
}

function isAnswerOf({ status, code }: StatusFault, route: Route | undefined): boolean {
  if (code === undefined && status >= 500) return true
  const codes = route === undefined ? [] : refusalCodes(route, status)
  return code === undefined ? codes.length > 0 : codes.some((known) => known === code)
}

/**
 * A status that no call can be answered with would never strike, in silence.
 *
 * @throws RangeError that says what there is.
 */
export function refuseUnanswerable(fault: StatusFault, match: RequestMatch, place: string): void {
  const meant = routes.filter(
    ({ operationId, method, path }) =>
      (match.operation === undefined || match.operation === operationId) &&
      (match.method === undefined || match.method.toUpperCase() === method) &&
      (match.path === undefined || couldMatch(match.path, path)),
  )
  if (meant.some((route) => isAnswerOf(fault, route))) return
  const who =
    match.operation === undefined
      ? 'no such call is ever answered with'
      : `\`${match.operation}\` never answers`
  const codes = [...new Set(meant.flatMap((route) => refusalCodes(route, fault.status)))]
  if (fault.code !== undefined && codes.length > 0) {
    throw new RangeError(
      `\`${place}.code\`: ${who} ${fault.status} with \`${fault.code}\`. ${suggest(fault.code, codes)}`,
    )
  }
  const statuses = [...new Set(meant.flatMap((route) => route.statuses))].filter((status) => status >= 400)
  const known = statuses.sort((a, b) => a - b).map(String)
  throw new RangeError(`\`${place}.status\`: ${who} ${fault.status}. ${suggest(String(fault.status), known)}`)
}
