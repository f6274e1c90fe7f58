import type { PageRequest } from '../ports/page.ts'

export function toPageRequest(query: { readonly cursor?: string; readonly limit: number }): PageRequest {
  return { cursor: query.cursor ?? null, limit: query.limit }
}
