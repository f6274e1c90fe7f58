import type { AnyCallOptions } from './call-options.ts'
import type { Operation } from './operation.ts'

/** One logical call: where it goes and what it says. The same for every attempt. */
export interface Call {
  readonly operation: Operation
  /** Values of the path template's names, in order. */
  readonly path: readonly unknown[]
  readonly params: Readonly<Record<string, unknown>>
  readonly options: AnyCallOptions
  /** The options of the walk that it is a page of. */
  readonly walk?: AnyCallOptions
}

/** Says that a part of the call cannot be sent. It throws. */
export type Refuse = (place: 'path' | 'query' | 'body' | 'option', name: string, message: string) => never

/** What is sent, the same on every attempt. */
export interface Outgoing {
  readonly url: string
  readonly init: { readonly method: string; readonly headers: Headers; readonly body: string | null }
  /** It may be sent twice: it only reads, or it carries an idempotency key. */
  readonly isRepeatable: boolean
}

/**
 * Writes down where a call goes and what it says. Whatever the caller does to the parameters afterwards is not sent.
 * Callers may not be type-checked: an empty or dotted id would reach another path.
 */
export function buildTarget(
  baseUrl: string,
  { operation, options, params, path }: Call,
  refuse: Refuse,
): { readonly url: string; readonly body: string | null } {
  const isBody = operation.input === 'body'
  let index = 0
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = path[index++]
    return typeof id === 'string' && /^(?!\.*$)\P{Cs}+$/u.test(id)
      ? encodeURIComponent(id)
      : refuse('path', name, 'must be an id')
  })
  const query = new URLSearchParams(options.preview ? { preview: 'true' } : {})
  let body: string | null = null
  try {
    if (isBody) body = JSON.stringify(params)
    else
      for (const [name, value] of Object.entries(params))
        for (const one of [value].flat()) if (one != null) query.append(name, `${one}`)
  } catch {
    refuse('body', 'params', 'must be what JSON can say')
  }
  return { url: `${baseUrl}${filled}${query.size ? `?${query}` : ''}`, body }
}

/**
 * The headers that say how the call is meant.
 *
 * @param max the most that the server may take
 * @throws TypeError when a value fits no header
 */
export function buildHeaders({ operation, options }: Call, key: string | null, max: number): Headers {
  const headers = new Headers({ accept: options.format ? 'text/csv' : 'application/json' })
  const values = {
    'content-type': operation.input === 'body' && 'application/json',
    'idempotency-key': key,
    'credits-max': max < Infinity && `${max}`,
    'credits-dry-run': options.dryRun && '?1',
    'credits-hold': options.hold,
    'if-match': options.ifMatch && `"${options.ifMatch}"`,
  }
  for (const [name, value] of Object.entries(values)) if (value) headers.set(name, value)
  return headers
}

/**
 * One key for all attempts: what makes it safe to send a priced call or a write twice. A dry run and a preview change
 * nothing, so they take none.
 */
export function chooseKey({ operation, options }: Call): string | null {
  if (!operation.keyed || options.dryRun || options.preview) return null
  // crypto.randomUUID is quicker, but missing on pages without HTTPS.
  return (
    options.idempotencyKey ?? (crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join('-'))
  )
}
