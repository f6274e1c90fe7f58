import { readOneOf, readText } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

const grantActs = ['void', 'expiry'] as const
type GrantAct = (typeof grantActs)[number]

/** What the URL of a team's grants holds. Without a state only live grants are shown. */
export interface GrantsSearch {
  readonly kind?: Kind | undefined
  readonly state?: 'all' | undefined
  readonly cursor?: string | undefined
  /** The grant that is open. */
  readonly grant?: string | undefined
  /** What is about to be done to it. */
  readonly act?: GrantAct | undefined
}

export function parseGrantsSearch(raw: Readonly<Record<string, unknown>>): GrantsSearch {
  return {
    kind: readOneOf(raw, 'kind', kinds),
    state: readOneOf(raw, 'state', ['all']),
    cursor: readText(raw, 'cursor'),
    grant: readText(raw, 'grant'),
    act: readOneOf(raw, 'act', grantActs),
  }
}
