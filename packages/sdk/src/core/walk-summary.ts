import type { CallOptions } from './call-options.ts'
import type { WalkPosition } from './walk-position.ts'

/** What a walk through pages has come to, kept current while it goes on. */
export interface WalkSummary {
  /**
   * Why it ended; null while it goes on, when the caller left the loop, and when a page failed. `budget`: the next record
   * could have cost more than `maxCredits`, or than a budget of the client has left.
   */
  stopped: 'end' | 'budget' | 'limit' | 'abort' | null
  /** Where to go on after the pages that were read, as the parameter `cursor`. Null at the beginning and at the end. */
  cursor: string | null
  /**
   * Where to go on after the last item that was given out, as the option `resume` of a walk with the same parameters. A
   * page that was left in its middle, or whose answer was lost, is asked for once more under its key, so it is not paid
   * again within 24 hours. Null at the end.
   */
  resume: WalkPosition | null
  /** False when it is not known how its last page ended: it may have been charged. */
  settled: boolean
  pages: number
  items: number
  /** Credits that the pages cost which were read. A page whose receipt is unknown counts as the most that it could cost. */
  cost: number
}

/** Pages or items, for `for await`, once. Nothing is sent before the loop begins. */
export interface Walk<One> extends AsyncIterable<One> {
  readonly summary: Readonly<WalkSummary>
}

/** Options of a walk through free pages. */
export interface WalkOptions extends CallOptions {
  /** Items in all. No page is asked for more than are still wanted. */
  readonly maxItems?: number
  /** `summary.resume` of a walk with the same parameters, to go on exactly where it was left. */
  readonly resume?: WalkPosition | null
}

/** Options of a walk through pages that cost. */
export interface PricedWalkOptions extends WalkOptions {
  /** Credits for all pages together. No page is asked for more records than can still be paid. */
  readonly maxCredits?: number
  /** Id of an open hold that pays the pages. */
  readonly hold?: string
}
