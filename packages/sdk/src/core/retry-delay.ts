export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  readonly attempts: number
  /** Longest `Retry-After` that is waited for, in ms. */
  readonly maxRetryAfter: number
}

/**
 * How long to wait before the call is sent again, in ms; Infinity when it must not be.
 * A refusal (402, 403, any other 4xx) stays one: only 429 and 5xx may pass by waiting. A 429 came before anything was
 * done, so even a call without a key may follow it.
 *
 * @param status HTTP status, or 0 when no answer came
 * @param attempt 1 after the first attempt
 * @param isRepeatable the call may be sent twice: it only reads, or it carries an idempotency key
 * @param random in [0, 1), spreads the clients that failed together
 */
export function computeRetryDelayMs(
  status: number,
  retryAfterSeconds: number | null,
  attempt: number,
  isRepeatable: boolean,
  { attempts = 3, maxRetryAfter = 30_000 }: Partial<RetryPolicy> = {},
  random: number,
): number {
  const canPass = status === 429 || (isRepeatable && (!status || status >= 500))
  if (attempt >= attempts || !canPass) return Infinity
  if (retryAfterSeconds === null) return Math.min(8000, 150 * 2 ** attempt) * (0.5 + random / 2)
  const delayMs = retryAfterSeconds * 1000
  return delayMs > maxRetryAfter ? Infinity : delayMs
}

/**
 * Reads `Retry-After`, in seconds or as an HTTP date.
 *
 * @returns seconds to wait, or null when the header is missing or cannot be read
 */
export function parseRetryAfter(headers: Headers | undefined): number | null {
  const text = headers?.get('retry-after')
  if (!text) return null
  const seconds = /^\d{1,9}$/.test(text) ? +text : Math.ceil((Date.parse(text) - Date.now()) / 1000)
  return seconds >= 0 ? seconds : null
}
