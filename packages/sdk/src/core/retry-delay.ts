/** What an attempt came to, as far as trying again needs to know. */
export interface FailedAttempt {
  /** HTTP status, or null when no answer came. */
  readonly status: number | null
  readonly retryAfterSeconds: number | null
  /** 1 for the first attempt. */
  readonly attempt: number
  /** The call may be sent twice: it only reads, or it carries an idempotency key. */
  readonly repeatable: boolean
}

export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  readonly attempts: number
  /** Longest `Retry-After` that is waited for, in ms. */
  readonly maxRetryAfter: number
}

const firstDelayMs = 300
const longestDelayMs = 8000

/**
 * How long to wait before the call is sent again, in ms, or null when it must not be.
 * A refusal (402, 403, any other 4xx) stays one: only 429 and 5xx may pass by waiting.
 * @param remainingMs time left until the deadline of the whole call
 * @param random in [0, 1), spreads the clients that failed together
 */
export function computeRetryDelayMs(
  failed: FailedAttempt,
  policy: RetryPolicy,
  remainingMs: number,
  random: number,
): number | null {
  if (failed.attempt >= policy.attempts || !canPass(failed)) return null
  const delayMs =
    failed.retryAfterSeconds === null
      ? Math.min(longestDelayMs, firstDelayMs * 2 ** (failed.attempt - 1)) * (0.5 + random / 2)
      : failed.retryAfterSeconds * 1000
  if (failed.retryAfterSeconds !== null && delayMs > policy.maxRetryAfter) return null
  return delayMs < remainingMs ? delayMs : null
}

function canPass({ repeatable, status }: FailedAttempt): boolean {
  // A 429 came before anything was done, so even a call without a key may follow it.
  if (status === 429) return true
  return repeatable && (status === null || status >= 500)
}
