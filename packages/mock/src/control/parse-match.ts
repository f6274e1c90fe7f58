import type { RequestMatch } from '../journal/request-match.ts'
import { parseFields, parseText, parseWhole } from './read-json.ts'

const names = [
  'method',
  'path',
  'operation',
  'status',
  'idempotencyKey',
  'requestId',
  'body',
  'nth',
] as const satisfies readonly (keyof RequestMatch)[]

/** @throws RangeError that says what was meant. */
export function parseMatch(value: unknown, place: string): RequestMatch {
  const fields = parseFields(value, names, place)
  const texts = (['method', 'path', 'operation', 'idempotencyKey', 'requestId'] as const).flatMap((name) =>
    fields[name] === undefined ? [] : [[name, parseText(fields[name], `${place}.${name}`)] as const],
  )
  const numbers = (['status', 'nth'] as const).flatMap((name) =>
    fields[name] === undefined ? [] : [[name, parseWhole(fields[name], `${place}.${name}`)] as const],
  )
  return {
    ...Object.fromEntries<string | number>([...texts, ...numbers]),
    ...(fields.body === undefined ? {} : { body: fields.body }),
  }
}

/** The same from a query: `?path=/v1/jobs/search&status=200`; `body` holds JSON. */
export function parseQueryMatch(query: URLSearchParams): RequestMatch {
  const fields = [...query]
    .filter(([name]) => name !== 'world' && name !== 'unmatched')
    .map(([name, text]) => [name, toField(name, text)] as const)
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
