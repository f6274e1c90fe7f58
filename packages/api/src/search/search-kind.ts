import type { PricedOperationId } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import type { Catalogue, JsonObject, SearchAnswer } from '../ports/catalogue.ts'

export type SearchOperationId = Extract<
  PricedOperationId,
  'searchJobs' | 'searchCompanies' | 'searchTechnologies'
>

/** What differs between the three searches; everything else is one walk in `answer-search.ts`. */
export interface SearchKind<Record_> {
  readonly find: (catalogue: Catalogue, search: JsonObject, now: Instant) => Promise<SearchAnswer<Record_>>
  /** The records of an earlier answer, in its order; what is gone is left out. */
  readonly findAgain: (
    catalogue: Catalogue,
    search: JsonObject,
    ids: readonly (string | number)[],
    now: Instant,
  ) => Promise<readonly Record_[]>
  readonly idOf: (record: Record_) => string | number
  readonly companyOf: (record: Record_) => string
  /** Null where there is no preview. */
  readonly blur: ((record: Record_) => Record_) | null
}
