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

/** Callers may not be type-checked: an empty or dotted id would reach another path. */
export function buildUrl(
  baseUrl: string,
  { operation, options, params, path }: Call,
  refuse: Refuse,
): string {
  let index = 0
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = path[index++]
    return typeof id === 'string' && /[^.]/.test(id)
      ? encodeURIComponent(id)
      : refuse('path', name, 'must be an id')
  })
  const query = new URLSearchParams()
  if (operation.input === 'query') {
    for (const [name, value] of Object.entries(params)) {
      for (const one of [value].flat()) if (one != null) query.append(name, `${one}`)
    }
  }
  if (options.preview) query.set('preview', 'true')
  return `${baseUrl.replace(/\/+$/, '')}${filled}${query.size ? `?${query}` : ''}`
}

/**
 * A header that cannot be sent is refused by its name: `fetch` would fail with its value in the message.
 *
 * @param key the idempotency key of the call, or null when it takes none
 */
export function buildHeaders({ operation, options }: Call, key: string | null, refuse: Refuse): Headers {
  const headers = new Headers({ accept: options.format ? 'text/csv' : 'application/json' })
  const set = (name: string, value: string | number | null | undefined, pattern: RegExp): void => {
    if (value == null) return
    if (!pattern.test(`${value}`)) refuse('header', name, `must match ${pattern.source}`)
    headers.set(name, `${value}`)
  }
  set('Content-Type', operation.input === 'body' ? 'application/json' : null, /./)
  set('Idempotency-Key', key, /^[!-~]{1,255}$/)
  set('Credits-Max', options.maxCredits, /^\d{1,15}$/)
  set('Credits-Dry-Run', options.dryRun ? '?1' : null, /./)
  set('Credits-Hold', options.hold, /^hld_\w{1,64}$/)
  set('If-Match', options.ifMatch && `"${options.ifMatch}"`, /^"[\w.-]{1,64}"$/)
  return headers
}

/**
 * One key for all attempts of a call: what makes it safe to send a priced call or a write twice.
 * A dry run and a preview change nothing, so they take none.
 */
export function chooseKey({ operation, options }: Call): string | null {
  if (!operation.keyed || options.dryRun || options.preview) return null
  // crypto.randomUUID is quicker, but missing on pages without HTTPS.
  return (
    options.idempotencyKey ?? (crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join('-'))
  )
}
