import { readOneOf, readText } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

/** What the URL of a team's grants holds. Without a state only live grants are shown. */
export interface GrantsSearch {
  readonly kind?: Kind | undefined
  readonly state?: 'all' | undefined
  readonly cursor?: string | undefined
  /** The grant that is open. */
  readonly grant?: string | undefined
}

export function parseGrantsSearch(raw: Readonly<Record<string, unknown>>): GrantsSearch {
  return {
    kind: readOneOf(raw, 'kind', kinds),
    state: readOneOf(raw, 'state', ['all']),
    cursor: readText(raw, 'cursor'),
    grant: readText(raw, 'grant'),
  }
}
