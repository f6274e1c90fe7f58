import { contains, readJson } from '../journal/contains.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { matchesPath } from '../journal/matches-path.ts'
import type { RequestMatch } from '../journal/request-match.ts'
import { textDistance } from '../text/edit-distance.ts'
import { isFields } from '../text/parse-record.ts'

const shownMax = 3
const valueLengthMax = 120

/** What one field of a call has where another value was wanted. */
interface FieldDifference {
  readonly field: string
  readonly wanted: unknown
  readonly found: unknown
  /** From 0, alike, to 1. */
  readonly distance: number
}

/** The calls that come nearest to what was wanted, each with the fields in which it differs. */
export function nearestCallsText(match: RequestMatch, entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return 'No call was made.'
  const nearest = entries
    .map((entry) => ({ entry, differences: differencesOf(match, entry) }))
    .map((call) => ({ ...call, distance: sumOf(call.differences) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, shownMax)
  const lines = nearest.flatMap(({ entry, differences }) => [
    `  ${callText(entry)}`,
    ...differences.map(
      ({ field, wanted, found }) => `    ${field}: wanted ${show(wanted)}, was ${show(found)}`,
    ),
  ])
  return [`The nearest of ${entries.length === 1 ? '1 call' : `${entries.length} calls`}:`, ...lines].join(
    '\n',
  )
}

/** One line: which call it was, and what came of it. */
export function callText({ sequence, request, response, credits, fault, requestId }: JournalEntry): string {
  const came = response === null ? 'no answer' : String(response.status)
  const cost =
    credits === null ? '' : ` · ${credits.amount} ${credits.kind}${credits.isReplay ? ', replayed' : ''}`
  const broken = fault === null ? '' : ` · fault ${fault}`
  return `#${sequence} ${request.method} ${request.path}${request.query} → ${came}${cost}${broken} (${requestId})`
}

function sumOf(differences: readonly FieldDifference[]): number {
  let sum = 0
  for (const { distance } of differences) sum += distance
  return sum
}

function differencesOf(match: RequestMatch, entry: JournalEntry): readonly FieldDifference[] {
  const { request, operation, response, requestId } = entry
  const found: FieldDifference[] = []
  const compare = (field: string, wanted: string | number | undefined, is: unknown): void => {
    if (wanted === undefined || wanted === is) return
    const distance = typeof is === 'string' ? textDistance(String(wanted), is) : 1
    found.push({ field, wanted, found: is, distance })
  }
  compare('method', match.method?.toUpperCase(), request.method)
  if (match.path !== undefined && !matchesPath(match.path, request.path)) {
    compare('path', match.path, request.path)
  }
  compare('operation', match.operation, operation)
  compare('status', match.status, response?.status ?? null)
  compare('requestId', match.requestId, requestId)
  compare('idempotencyKey', match.idempotencyKey, request.headers['idempotency-key'] ?? null)
  if (match.body !== undefined) found.push(...bodyDifferences('body', match.body, readJson(request.body)))
  return found
}

function bodyDifferences(field: string, wanted: unknown, is: unknown): readonly FieldDifference[] {
  if (contains(is, wanted)) return []
  if (isFields(wanted) && isFields(is)) {
    return Object.entries(wanted).flatMap(([name, value]) =>
      bodyDifferences(`${field}.${name}`, value, is[name]),
    )
  }
  return [{ field, wanted, found: is, distance: 1 }]
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > valueLengthMax ? `${text.slice(0, valueLengthMax)}…` : text
}
