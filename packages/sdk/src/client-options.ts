import type { BaseClientOptions } from './core/base-client-options.ts'
import type { Core } from './core/core.ts'
import { createEvents, type On } from './core/events.ts'
import { createLog } from './core/log.ts'
import type { CreditsPerKind } from './core/receipt.ts'
import type { Check } from './core/request.ts'

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
