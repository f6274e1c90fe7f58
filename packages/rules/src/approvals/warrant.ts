import type { Actor } from '../model/actor.ts'
import type { Instant } from '../model/instant.ts'

/**
 * Leave for one staff write to run once, given by a second person: an approval of its own, or a line of a bulk grant that
 * was approved as a whole.
 */
export interface Warrant {
  readonly type: 'approval' | 'bulk_line'
  readonly id: string
  readonly requestedBy: Actor
  readonly approvedBy: Actor
  /** What the second person had to say. */
  readonly note: string | null
}

/** How a warrant ended. There is one for each at most, and the store sees to it. */
export const warrantOutcomes = ['run', 'rejected', 'withdrawn', 'stale', 'failed'] as const
export type WarrantOutcome = (typeof warrantOutcomes)[number]

/** Of `run` it is written in the transaction of the write that it allowed. */
export interface WarrantEnd {
  readonly id: string
  readonly outcome: WarrantOutcome
  readonly at: Instant
  readonly actor: Actor
  readonly note: string | null
  /** What the write made, such as a grant; null when it made nothing. */
  readonly madeId: string | null
  /** Why it failed; null for every other outcome. */
  readonly failure: { readonly code: string; readonly detail: string } | null
}
