import type { JsonValue } from '@scrip/rules'
import type { SearchAnswer } from '../ports/catalogue.ts'

/** What is kept with an idempotency key: enough to answer again, and nothing large. */
export interface SearchPage {
  readonly ids: readonly (string | number)[]
  readonly totalResults: number | null
  readonly totalCompanies: number | null
  readonly nextCursor: string | null
}

export function toSearchPage<Record_>(
  found: Extract<SearchAnswer<Record_>, { ok: true }>,
  idOf: (record: Record_) => string | number,
): SearchPage {
  const { records, totalResults, totalCompanies, nextCursor } = found
  return { ids: records.map(idOf), totalResults, totalCompanies, nextCursor }
}

export function toReplay(page: SearchPage): JsonValue {
  return { ...page }
}

/** @throws when the value was not made by `toReplay`. */
export function parseSearchPage(replay: JsonValue): SearchPage {
  if (typeof replay !== 'object' || replay === null || !('ids' in replay) || !Array.isArray(replay['ids'])) {
    throw new Error('the idempotency record holds no search page')
  }
  const { ids, totalResults, totalCompanies, nextCursor } = replay
  return {
    ids: ids as readonly (string | number)[],
    totalResults: typeof totalResults === 'number' ? totalResults : null,
    totalCompanies: typeof totalCompanies === 'number' ? totalCompanies : null,
    nextCursor: typeof nextCursor === 'string' ? nextCursor : null,
  }
}
