import { hideKey } from '../../../app/hide-key.ts'
import { readText } from '../../../app/search-params.ts'

/** What the URL of the search page holds. */
export interface GlobalSearch {
  readonly q?: string | undefined
}

/** A link may carry what it should not: it goes no further than this. */
export function parseGlobalSearch(raw: Readonly<Record<string, unknown>>): GlobalSearch {
  const text = readText(raw, 'q')
  return { q: text === undefined ? undefined : hideKey(text) }
}
