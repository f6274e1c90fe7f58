import type { HttpRequest } from '@scrip/api'
import { contains, readJson } from './contains.ts'
import { matchesPath } from './matches-path.ts'
import type { RequestMatch } from './request-match.ts'

/** Whether a call is meant that has no answer yet. */
export function matchesCall(
  match: RequestMatch,
  { request, operation }: { readonly request: HttpRequest; readonly operation: string | null },
): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false
  if (match.path !== undefined && !matchesPath(match.path, pathOf(request.url))) return false
  if (match.operation !== undefined && match.operation !== operation) return false
  if (match.idempotencyKey !== undefined) {
    if (match.idempotencyKey !== request.headers.get('idempotency-key')) return false
  }
  if (match.body === undefined) return true
  return typeof request.body === 'string' && contains(readJson(request.body), match.body)
}

/** Without host and query. */
export function pathOf(url: string): string {
  return splitUrl(url).path
}

export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const start = url.indexOf('/', url.indexOf(':') + 3)
  const hash = url.indexOf('#', start)
  const end = hash === -1 ? url.length : hash
  const mark = url.indexOf('?', start)
  return mark === -1 || mark > end
    ? { path: url.slice(start, end), query: '' }
    : { path: url.slice(start, mark), query: url.slice(mark, end) }
}
