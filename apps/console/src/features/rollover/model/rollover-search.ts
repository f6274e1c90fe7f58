import { readInstant, readOneOf } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

/** What the URL of the rollover page holds. Without an instant it is the end of the current period. */
export interface RolloverSearch {
  readonly kind?: Kind | undefined
  readonly at?: string | undefined
}

export function parseRolloverSearch(raw: Readonly<Record<string, unknown>>): RolloverSearch {
  return { kind: readOneOf(raw, 'kind', kinds), at: readInstant(raw, 'at') }
}
