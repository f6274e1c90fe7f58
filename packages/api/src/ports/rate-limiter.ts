import type { Instant, RateLimit } from '@scrip/rules'

export interface RateState {
  readonly limit: RateLimit
  readonly remaining: number
  /** Whole seconds, at least 1, until the window has room again or, if it has, until it has more. */
  readonly resetSeconds: number
}

/** Sliding windows on the application's own clock. */
export interface RateLimiter {
  /** Counts a call under all of the limits, or, when one of them has no room for it, under none. */
  take(
    subject: string,
    limits: readonly RateLimit[],
    now: Instant,
  ): Promise<{ allowed: boolean; states: readonly RateState[]; retryAfterSeconds: number }>
  /** The subject's newest call no longer counts: it turned out not to be what the limit is about. */
  giveBack(subject: string): Promise<void>
  /** None of the subject's calls counts any longer. */
  forget(subject: string): Promise<void>
}
