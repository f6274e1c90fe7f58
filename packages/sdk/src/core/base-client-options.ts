import type { Logger, LogLevel } from './log.ts'
import type { RetryPolicy } from './retry-delay.ts'

/** The only use that is made of a `fetch`. Any `typeof fetch` fits, and so does a mock's. */
export type Fetch = (request: Request) => Promise<Response>

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
  /** Gets a line for each attempt: what was called, its status and time, and the headers about credits and limits. */
  readonly logger?: Logger
  /** The least that is logged. Default `warn`: attempts that failed. `debug` has every attempt. */
  readonly logLevel?: LogLevel
}
