import type { CallOptions } from './call-options.ts'

/** What a walk through pages has come to, kept current while it goes on. */
export interface WalkSummary {
  /**
   * Why it ended; null while it goes on, and when the caller left the loop. `budget`: the next record could have cost
   * more than `maxCredits`, or than a budget of the client has left.
   */
  stopped: 'end' | 'budget' | 'limit' | 'abort' | null
  /** Where to go on after the pages that were read, as the parameter `cursor`. Null at the beginning and at the end. */
  cursor: string | null
  pages: number
  items: number
  /** Credits that the pages cost. A page whose receipt is unknown counts as the most that it could cost. */
  cost: number
}

/** Pages or items, for `for await`. Nothing is sent before the loop begins. */
export interface Walk<One> extends AsyncIterable<One> {
  readonly summary: Readonly<WalkSummary>
}

/** Options of a walk through free pages. */
export interface WalkOptions extends CallOptions {
  /** Items in all. No page is asked for more than are still wanted. */
  readonly maxItems?: number
}

/** Options of a walk through pages that cost. */
export interface PricedWalkOptions extends WalkOptions {
  /** Credits for all pages together. No page is asked for more records than can still be paid. */
  readonly maxCredits?: number
  /** Id of an open hold that pays the pages. */
  readonly hold?: string
}
