import type { AnyCallOptions } from './call-options.ts'
import type { Operation } from './operation.ts'

/** One logical call: where it goes and what it says. The same for every attempt. */
export interface Call {
  readonly operation: Operation
  /** Values of the path template's names, in order. */
  readonly path: readonly unknown[]
  readonly params: Readonly<Record<string, unknown>>
  readonly options: AnyCallOptions
}

/** Says that a part of the call cannot be sent. It throws. */
export type Refuse = (place: 'path' | 'query' | 'body' | 'header', name: string, message: string) => never

/** Refuses the first parameter that the operation does not have, that is missing, or that has a wrong type. */
export type Check = (call: Call, refuse: Refuse) => void

/** What is sent, the same on every attempt. */
export interface Outgoing {
  readonly url: string
  readonly init: { readonly method: string; readonly headers: Headers; readonly body: string | null }
  /** It may be sent twice: it only reads, or it carries an idempotency key. */
  readonly isRepeatable: boolean
}

/**
 * Callers may not be type-checked: an empty or dotted id would reach another path. A header that cannot be sent is
 * refused by its name: `fetch` would fail with its value in the message.
 */
export function buildRequest(baseUrl: string, call: Call, refuse: Refuse): Outgoing {
  const { operation, options, params, path } = call
  const { input, keyed, method } = operation
  const isBody = input === 'body'
  let index = 0
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = path[index++]
    return typeof id === 'string' && /[^.]/.test(id)
      ? encodeURIComponent(id)
      : refuse('path', name, 'must be an id')
  })
  const query = new URLSearchParams(options.preview ? { preview: 'true' } : {})
  for (const [name, value] of Object.entries(isBody ? {} : params)) {
    for (const one of [value].flat()) if (one != null) query.append(name, `${one}`)
  }

  // One key for all attempts: what makes it safe to send a priced call or a write twice. A dry run and a preview change
  // nothing, so they take none. crypto.randomUUID is quicker, but missing on pages without HTTPS.
  const key =
    keyed && !options.dryRun && !options.preview
      ? (options.idempotencyKey ??
        (crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join('-')))
      : null
  const headers = new Headers({ accept: options.format ? 'text/csv' : 'application/json' })
  const set = (name: string, value: string | number | false | null | undefined, pattern = /./): void => {
    if (value == null || value === false) return
    if (!pattern.test(`${value}`)) refuse('header', name, `must match ${pattern.source}`)
    headers.set(name, `${value}`)
  }
  set('Content-Type', isBody && 'application/json')
  set('Idempotency-Key', key, /^[!-~]{1,255}$/)
  set('Credits-Max', options.maxCredits, /^\d{1,15}$/)
  set('Credits-Dry-Run', options.dryRun && '?1')
  set('Credits-Hold', options.hold, /^hld_\w{1,64}$/)
  set('If-Match', options.ifMatch && `"${options.ifMatch}"`, /^"[\w.-]{1,64}"$/)
  const body = isBody ? (toJson(params) ?? refuse('body', 'params', 'must be what JSON can say')) : null
  return {
    url: `${baseUrl.replace(/\/+$/, '')}${filled}${query.size ? `?${query}` : ''}`,
    init: { method, headers, body },
    isRepeatable: !!key || !/^P(OST|ATCH)/.test(method),
  }
}

function toJson(params: unknown): string | undefined {
  try {
    return JSON.stringify(params)
  } catch {
    return undefined
  }
}
