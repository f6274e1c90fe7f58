import type { BaseClientOptions } from './core/base-client-options.ts'
import type { Check, Core } from './core/core.ts'
import { createEvents, type On } from './core/events.ts'
import { createLog } from './core/log.ts'
import type { CreditsPerKind } from './core/receipt.ts'

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
  credentials: Core['credentials'],
  loadCheck: () => Promise<{ readonly check: Check }>,
  identity: Identity,
): readonly [Core, On] {
  const [on, emit] = createEvents()
  let check: Check | undefined
  const core: Core = {
    options,
    baseUrl: parseBaseUrl(options.baseUrl),
    credentials,
    log: createLog(options.logger, options.logLevel),
    low: {},
    emit,
    counted: new Set(),
    underway: new Set(),
    unknown: new Set(),
    check: (call, refuse) =>
      check
        ? check(call, options, refuse)
        : loadCheck().then(
            (loaded) => (check = loaded.check)(call, options, refuse),
            // What cannot be loaded cannot check; the server does, and refuses for nothing.
            () => {},
          ),
    ...identity,
  }
  return [core, on]
}

/** Without slashes at its end. A page may name a path of its own origin. */
function parseBaseUrl(text: string): string {
  if (
    /^(https?:\/\/[^/@]+)?(\/(?!v\d+\/*$)[^/?#]+)*\/*$/.test(text) &&
    URL.canParse(text, globalThis.location?.href)
  )
    return text.replace(/\/+$/, '')
  throw new TypeError('baseUrl must be an address such as https://api.example.com, without /v1.')
}

/** What sets the header `Authorization`. A token that no header can hold is refused without being shown. */
export function createBearer(source: unknown): (headers: Headers) => void | Promise<void> {
  const set = (headers: Headers, token: unknown): void => {
    if (typeof token !== 'string' || !/^[!-~]+$/.test(token))
      throw new TypeError('The API key or token must be visible ASCII characters.')
    headers.set('authorization', `Bearer ${token}`)
  }
  if (typeof source === 'function') return async (headers) => set(headers, await source())
  set(new Headers(), source)
  return (headers) => set(headers, source)
}

/** Options that every client has. */
export const baseNames = 'baseUrl fetch timeout deadline retry logger logLevel '
