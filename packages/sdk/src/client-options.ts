import type { Core } from './core/core.ts'
import { createEvents, type On } from './core/events.ts'
import type { Fetch } from './core/exchange.ts'
import { createLog, type Logger, type LogLevel } from './core/log.ts'
import type { CreditsPerKind } from './core/receipt.ts'
import type { Check } from './core/request.ts'
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
  /** Gets a line for each attempt: what was called, its status and time, and the headers about credits and limits. */
  readonly logger?: Logger
  /** The least that is logged. Default `warn`: attempts that failed. `debug` has every attempt. */
  readonly logLevel?: LogLevel
}

/** Options of a customer's client. */
export interface ClientOptions extends BaseClientOptions {
  /** The API key, or what gets it; it is asked for on each call. */
  readonly apiKey: string | (() => string | Promise<string>)
  /** The most that this client may spend, per kind. Calls that could cost more than is left are not sent. */
  readonly budget?: Partial<CreditsPerKind>
  /** When less than this is left of a kind, the event `lowCredits` says so. */
  readonly lowCredits?: Partial<CreditsPerKind>
}

/** How a client says who calls, and what it reads of the answers for that. */
type Identity = Pick<Core, 'authorize' | 'observe'>

/** Makes what a client keeps. Its options are not copied: defaults stand where each is read. */
export function createCore(
  options: Core['options'],
  credentials: RequestCredentials,
  loadCheck: () => Promise<{ readonly check: Check }>,
  identity: Identity,
): readonly [Core, On] {
  const [on, emit] = createEvents()
  // What cannot be loaded cannot check; the server does, and refuses for nothing.
  let check: Promise<Check> | undefined
  const core: Core = {
    options,
    credentials,
    log: createLog(options.logger, options.logLevel),
    low: {},
    emit,
    counted: new Set(),
    underway: new Set(),
    unknown: new Set(),
    check: async (call, refuse) =>
      (
        await (check ??= loadCheck().then(
          (loaded) => loaded.check,
          () => () => {},
        ))
      )(call, refuse),
    ...identity,
  }
  return [core, on]
}

/** The value of the header `Authorization`. A token that no header can hold is refused without being shown. */
export async function getBearer(source: unknown): Promise<string> {
  const token: unknown = typeof source === 'function' ? await source() : source
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return `Bearer ${token}`
  throw new TypeError('The API key or token must be a string of visible ASCII characters.')
}
