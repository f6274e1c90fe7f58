/** One page of a search. */
export interface Found<T> {
  readonly records: readonly T[]
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null
}

/** What a search finds in all. */
export interface Totals {
  readonly results: number
  readonly companies: number
}
