import type { HttpHeaders } from '@scrip/api'

/** Headers that were read already: web `Headers` check again what a parser or a test has written, for each call. */
export class PlainHeaders implements HttpHeaders {
  private readonly fields: Map<string, string>

  /** @param fields by names in lower case. */
  constructor(fields: Map<string, string>) {
    this.fields = fields
  }

  get(name: string): string | null {
    return this.fields.get(name) ?? this.fields.get(name.toLowerCase()) ?? null
  }

  has(name: string): boolean {
    return this.get(name) !== null
  }

  entries(): Iterable<[string, string]> {
    return this.fields
  }
}

const token = /^[\w!#$%&'*+.^`|~-]+$/
const text = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

/** What a plain record of headers says; null where web `Headers` have to judge it. */
export function readPlainHeaders(init: RequestInit['headers']): Map<string, string> | null {
  if (init === undefined) return new Map()
  if (init instanceof Headers || Array.isArray(init) || Object.getPrototypeOf(init) !== Object.prototype) {
    return null
  }
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(init)) {
    const key = name.toLowerCase()
    if (!token.test(name) || typeof value !== 'string' || !text.test(value) || fields.has(key)) return null
    fields.set(key, value)
  }
  return fields
}
