/** A place in a walk. It can be kept as JSON. */
export interface WalkPosition {
  readonly cursor: string | null
  /** How long the page was that is asked for once more. */
  readonly limit: number | null
  /** The key that it was asked for under. Null when it is a page that was not asked for yet, or a free one. */
  readonly idempotencyKey: string | null
  /** Items of the page that were given out already. */
  readonly skip: number
}
