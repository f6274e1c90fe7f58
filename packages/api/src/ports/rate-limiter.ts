import type { Instant, RateLimit } from '@scrip/rules'

export interface RateState {
  readonly limit: RateLimit
  readonly remaining: number
  /** Whole seconds, at least 1, until the window has room again or, if it has, until it has more. */
  readonly resetSeconds: number
}

/** Sliding windows on the application's own clock; a refused call counts too. */
export interface RateLimiter {
  take(
    subject: string,
    limits: readonly RateLimit[],
    now: Instant,
  ): Promise<{ allowed: boolean; states: readonly RateState[]; retryAfterSeconds: number }>
}
