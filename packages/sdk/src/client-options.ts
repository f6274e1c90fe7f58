import type { Delivery, Fetch } from './core/exchange.ts'
import type { CreditsPerKind } from './core/receipt.ts'
import type { RetryPolicy } from './core/retry-delay.ts'

/** Options that every client has. */
export interface BaseClientOptions {
  /** Where the server is, such as `https://api.example.com`. In a browser it may be a path of the page's own origin. */
  readonly baseUrl: string
  /** Used instead of the global `fetch`; a mock injects its own here. */
  readonly fetch?: Fetch
  /** ms for one attempt, its body included. Default 10,000. */
  readonly timeout?: number
  /** ms for the whole call with its retries. Default 60,000. */
  readonly deadline?: number
  /** `attempts` in all, default 3. A `Retry-After` of more than `maxRetryAfter` ms, default 30,000, is not waited for. */
  readonly retry?: Partial<RetryPolicy>
}

/** Options of a customer's client. */
export interface ClientOptions extends BaseClientOptions {
  /** The API key, or what gets it; it is asked for on each call. */
  readonly apiKey: string | (() => string | Promise<string>)
  /** The most that this client may spend, per kind. Calls that could cost more than is left are not sent. */
  readonly budget?: Partial<CreditsPerKind>
}

export function toDelivery(
  options: BaseClientOptions,
  credentials?: RequestCredentials,
): Omit<Delivery, 'signal'> {
  return {
    // Looked up on each call: a page or a test may replace the global one.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    credentials,
    timeout: options.timeout ?? 10_000,
    deadline: options.deadline ?? 60_000,
    retry: { attempts: options.retry?.attempts ?? 3, maxRetryAfter: options.retry?.maxRetryAfter ?? 30_000 },
  }
}

/** The value of the header `Authorization`. A token that no header can hold is refused without being shown. */
export function toBearer(token: unknown): string {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('The API key or token must be a string of visible ASCII characters.')
  }
  return `Bearer ${token}`
}
