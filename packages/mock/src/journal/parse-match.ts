import { routes } from '@scrip/api'
import { nearestRoutesText } from '../nearest/nearest-routes.ts'
import { parseFields, parseNumber, parseWord } from '../text/parse-record.ts'
import { couldMatch } from './matches-path.ts'
import type { RequestMatch } from './request-match.ts'

const texts = ['method', 'path', 'operation', 'idempotencyKey', 'requestId'] as const
const known = [...texts, 'status', 'body', 'nth']
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const
const operations = routes.map(({ operationId }) => operationId)

/**
 * @param place what the caller named it.
 * @throws RangeError that says what was meant.
 */
export function parseMatch(value: unknown, place: string): RequestMatch {
  const fields = parseFields(value, place, known)
  const match: Record<string, unknown> = {}
  for (const name of texts) {
    const text = fields[name]
    if (text === undefined) continue
    if (typeof text !== 'string') throw new RangeError(`\`${place}.${name}\` must be a text.`)
    if (name === 'path' && !text.startsWith('/')) throw new RangeError(pathText(place, text))
    if (name === 'method') parseWord(text.toUpperCase(), `${place}.method`, methods)
    if (name === 'operation') parseWord(text, `${place}.operation`, operations)
    match[name] = text
  }
  const { status, nth, body } = fields
  if (status !== undefined) {
    match['status'] = parseNumber(status, `${place}.status`, { min: 100, max: 599, isWhole: true })
  }
  if (nth !== undefined) {
    const range = { min: 1, max: Number.MAX_SAFE_INTEGER, isWhole: true }
    match['nth'] = parseNumber(nth, `${place}.nth`, range)
  }
  if (body !== undefined) match['body'] = body
  return match as RequestMatch
}

/**
 * A path that no operation has would never strike, or never be found, in silence.
 *
 * @throws RangeError that says what was meant.
 */
export function refuseUnknownPath({ path, method }: RequestMatch, place: string): void {
  if (path === undefined || routes.some((route) => couldMatch(path, route.path))) return
  const nearest = nearestRoutesText({ method: method?.toUpperCase() ?? '', path }, routes)
  throw new RangeError(`\`${place}.path\`: ${nearest}`)
}

function pathText(place: string, text: string): string {
  const path = URL.canParse(text) ? new URL(text).pathname : `/${text}`
  return `\`${place}.path\`: \`${text}\` is no path. Did you mean \`${path}\`?`
}
