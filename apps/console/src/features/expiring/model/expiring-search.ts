import { readOneOf, readText } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'

export const spans = ['7d', '30d', '90d', '366d'] as const
export type Span = (typeof spans)[number]

/** What the URL of the expiring credits holds. Without a span it is 30 days. */
export interface ExpiringSearch {
  readonly within?: Span | undefined
  readonly kind?: Kind | undefined
  readonly cursor?: string | undefined
}

export function parseExpiringSearch(raw: Readonly<Record<string, unknown>>): ExpiringSearch {
  return {
    within: readOneOf(raw, 'within', spans),
    kind: readOneOf(raw, 'kind', kinds),
    cursor: readText(raw, 'cursor'),
  }
}

/** `30d` as the whole days that the server counts. */
export function daysOf(span: Span): number {
  return Number.parseInt(span, 10)
}
