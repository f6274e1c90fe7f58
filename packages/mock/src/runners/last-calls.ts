import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Mock } from '../mock.ts'

const shownMax = 10

/** The last calls of a world and why each was answered as it was: what one looks at first when a test has failed. */
export function lastCalls(mock: Mock): string {
  const calls = mock.requests.all()
  if (calls.length === 0) return `World \`${mock.name}\` was not called.`
  const shown = calls.slice(-shownMax)
  const head =
    shown.length < calls.length
      ? `The last ${shown.length} of ${calls.length} calls to world \`${mock.name}\`:`
      : `The calls to world \`${mock.name}\`:`
  return [head, ...shown.map((call) => describeCall(mock, call))].join('\n')
}

function describeCall(mock: Mock, call: JournalEntry): string {
  const { sequence, request, response, fault, requestId } = call
  const status = response === null ? 'not answered' : String(response.status)
  const line = `  ${sequence}. ${request.method} ${request.path}${request.query} → ${status}${costOf(call)}${fault === null ? '' : ` (${fault})`}`
  const trace = traceOf(mock, requestId)
  return trace === '' ? line : `${line}\n     ${trace}`
}

function costOf({ credits }: JournalEntry): string {
  if (credits === null) return ''
  return `, ${credits.amount} ${credits.kind}${credits.isReplay ? ', replayed' : ''}`
}

/** A trace that cannot be had must not hide the failure that it would have explained. */
function traceOf(mock: Mock, requestId: string): string {
  try {
    return mock.explain(requestId).text
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
