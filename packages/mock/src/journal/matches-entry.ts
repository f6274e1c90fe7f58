import { contains, readJson } from './contains.ts'
import type { JournalEntry } from './journal-entry.ts'
import { matchesPath } from './matches-path.ts'
import type { RequestMatch } from './request-match.ts'

/** Whether an answered call is meant, but for `nth`. */
function matchesEntry(match: RequestMatch, entry: JournalEntry): boolean {
  const { request, operation, response, requestId } = entry
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false
  if (match.path !== undefined && !matchesPath(match.path, request.path)) return false
  if (match.operation !== undefined && match.operation !== operation) return false
  if (match.status !== undefined && match.status !== response?.status) return false
  if (match.requestId !== undefined && match.requestId !== requestId) return false
  if (match.idempotencyKey !== undefined) {
    if (match.idempotencyKey !== request.headers['idempotency-key']) return false
  }
  return match.body === undefined || contains(readJson(request.body), match.body)
}

/** How many calls nobody can judge: all but their body matches, and their body was cut. */
export function countUnjudged(entries: readonly JournalEntry[], { body, ...rest }: RequestMatch): number {
  if (body === undefined) return 0
  return entries.filter((entry) => entry.request.isBodyCut && matchesEntry(rest, entry)).length
}

/** With `nth`, that one alone, if there are so many. */
export function filterEntries(
  entries: readonly JournalEntry[],
  match: RequestMatch,
): readonly JournalEntry[] {
  const found = entries.filter((entry) => matchesEntry(match, entry))
  return match.nth === undefined ? found : found.slice(match.nth - 1, match.nth)
}
