import { parseMatch } from '../journal/parse-match.ts'
import type { RequestMatch } from '../journal/request-match.ts'

/** What a match may have. */
export const matchNames = [
  'method',
  'path',
  'operation',
  'status',
  'idempotencyKey',
  'requestId',
  'body',
  'nth',
] as const satisfies readonly (keyof RequestMatch)[]

/**
 * A match from a query: `?path=/v1/jobs/search&status=200`; `body` holds JSON.
 *
 * @throws RangeError that says what was meant.
 */
export function parseQueryMatch(query: URLSearchParams): RequestMatch {
  const fields = matchNames.flatMap((name) => {
    const text = query.get(name)
    return text === null ? [] : [[name, toField(name, text)] as const]
  })
  return parseMatch(Object.fromEntries(fields), 'query')
}

function toField(name: string, text: string): unknown {
  if (name === 'status' || name === 'nth') return /^\d+$/.test(text) ? Number(text) : text
  if (name !== 'body') return text
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('`query.body` must be JSON.')
  }
}
