import type { AnyCallOptions } from './call-options.ts'
import type { Operation } from './operation.ts'

/** One logical call: where it goes and what it says. The same for every attempt. */
export interface Call {
  readonly operation: Operation
  /** Values of the path template's names, in order. */
  readonly path: readonly string[]
  readonly params: Readonly<Record<string, unknown>>
  readonly options: AnyCallOptions
}

export function buildUrl(baseUrl: string, { operation, options, params, path }: Call): string {
  let index = 0
  const filled = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(path[index++] ?? ''))
  const query = new URLSearchParams()
  if (operation.input === 'query') {
    for (const [name, value] of Object.entries(params)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== null) query.append(name, String(one))
      }
    }
  }
  if (options.preview === true) query.set('preview', 'true')
  const search = query.toString()
  return `${baseUrl.replace(/\/+$/, '')}${filled}${search === '' ? '' : `?${search}`}`
}

export function buildBody({ operation, params }: Call): string | null {
  return operation.input === 'body' ? JSON.stringify(params) : null
}

/** @param key the idempotency key of the call, or null when it takes none */
export function buildHeaders(call: Call, key: string | null, maxCredits: number | undefined): Headers {
  const { operation, options } = call
  const headers = new Headers({ accept: options.format === 'csv' ? 'text/csv' : 'application/json' })
  if (operation.input === 'body') headers.set('content-type', 'application/json')
  if (key !== null) headers.set('idempotency-key', key)
  if (maxCredits !== undefined) headers.set('credits-max', String(maxCredits))
  if (options.dryRun === true) headers.set('credits-dry-run', '?1')
  if (options.hold !== undefined) headers.set('credits-hold', options.hold)
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`)
  return headers
}

/**
 * One key for all attempts of a call: what makes it safe to send a priced call or a write twice.
 * A dry run and a preview change nothing, so they take none.
 */
export function chooseKey({ operation, options }: Call): string | null {
  if (!operation.keyed || options.dryRun === true || options.preview === true) return null
  return options.idempotencyKey ?? randomKey()
}

// crypto.randomUUID is missing on pages without HTTPS; getRandomValues is everywhere.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
