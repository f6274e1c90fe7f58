import type { Violation } from '@scrip/contract'

const message = 'has a character that cannot be kept: U+0000 or half of a surrogate pair'
/** So many places are named; who sends more has made one mistake, not many. */
const namedMax = 20

/** Finds text that PostgreSQL cannot keep or compare, wherever it stands in a request, so that it is refused by name. */
export function findUnkeepableText(request: {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}): readonly Violation[] {
  const found: Violation[] = []
  for (const [name, value] of Object.entries(request.path)) walk(value, 'path', `/${name}`, found)
  for (const [name, value] of request.query) {
    if (!isKeepable(name)) walk(name, 'query', '', found)
    walk(value, 'query', `/${name}`, found)
  }
  walk(request.body, 'body', '', found)
  return found
}

function walk(value: unknown, place: Violation['in'], pointer: string, found: Violation[]): void {
  if (found.length >= namedMax) return
  if (typeof value === 'string') {
    if (!isKeepable(value)) found.push({ pointer, in: place, message })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, place, `${pointer}/${index}`, found)
  } else if (typeof value === 'object' && value !== null) {
    // An unknown field is refused by the contract, so only values are looked at.
    for (const [name, item] of Object.entries(value)) walk(item, place, `${pointer}/${name}`, found)
  }
}

function isKeepable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
