import type { TimeInput } from './clock/mock-clock.ts'
import type { ScenarioName } from './scenarios/scenario-name.ts'

/** Where a mock pretends to be unless told otherwise. */
export const defaultBaseUrl = 'https://api.scrip.example'

/** What a mock starts with. All of it may be left out. */
export interface MockOptions {
  /** A whole number that ids and the sample catalogue are made from. The same seed and calls make the same answers. Default 1. */
  readonly seed?: number
  /** The clock stands still there until the test turns it. Left out, it follows `Date.now()`, so fake timers turn it. */
  readonly now?: TimeInput
  /** What each world looks like at first. Default `fresh`. */
  readonly scenario?: ScenarioName
  /** Where the mock pretends to be. */
  readonly baseUrl?: string
  /**
   * What a call to a path that the API does not have is. It is answered with 404 in either case; `error`, the default: then
   * `verify.noUnexpected()` throws, and with it the end of a test; `warn`: it is only printed.
   */
  readonly onUnexpected?: 'error' | 'warn'
  /** How much of the past is kept. */
  readonly journal?: JournalLimits
  /**
   * Plain charges that each account keeps one by one, the newest; older ones become one line with their sum, and their
   * idempotency keys are forgotten. From 1,000. Default 2,000.
   */
  readonly chargesKept?: number
}

export interface JournalLimits {
  /** Calls per world; over it the oldest goes. Default 1,000. */
  readonly entriesMax?: number
  /** Of each request's and each answer's body. Default 65,536. */
  readonly bodyBytesMax?: number
}
