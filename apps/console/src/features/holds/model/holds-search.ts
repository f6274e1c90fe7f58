import { readOneOf, readText } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

export const holdFilters = ['open', 'captured', 'released', 'expired', 'all'] as const

/** What the URL of a team's holds has. Without a state only open ones are shown. */
export interface HoldsSearch {
  readonly kind?: Kind | undefined
  readonly state?: (typeof holdFilters)[number] | undefined
  readonly cursor?: string | undefined
}

export function parseHoldsSearch(raw: Readonly<Record<string, unknown>>): HoldsSearch {
  return {
    kind: readOneOf(raw, 'kind', kinds),
    state: readOneOf(raw, 'state', holdFilters),
    cursor: readText(raw, 'cursor'),
  }
}
