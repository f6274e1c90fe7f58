import { parseFields, parseNumber } from '../text/parse-record.ts'
import type { RequestMatch } from './request-match.ts'

const texts = ['method', 'path', 'operation', 'idempotencyKey', 'requestId'] as const
const known = [...texts, 'status', 'body', 'nth']

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

function pathText(place: string, text: string): string {
  const path = URL.canParse(text) ? new URL(text).pathname : `/${text}`
  return `\`${place}.path\`: \`${text}\` is no path. Did you mean \`${path}\`?`
}
