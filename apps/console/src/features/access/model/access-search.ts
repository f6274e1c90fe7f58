import { readOneOf, readText } from '../../../app/search-params.ts'

export const windowStates = ['open', 'closed', 'all'] as const

/** What the URL of a team's access windows holds. Without a state only open ones are shown. */
export interface AccessSearch {
  readonly state?: (typeof windowStates)[number] | undefined
  readonly cursor?: string | undefined
  /** The charge of the reveal that is about to be refunded. */
  readonly refund?: string | undefined
}

export function parseAccessSearch(raw: Readonly<Record<string, unknown>>): AccessSearch {
  return {
    state: readOneOf(raw, 'state', windowStates),
    cursor: readText(raw, 'cursor'),
    refund: readText(raw, 'refund'),
  }
}
