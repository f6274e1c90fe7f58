import { type Answer, refuse } from '../http/answer.ts'
import { refuseField } from '../http/violations.ts'
import { InvalidCursorError } from '../ports/page.ts'
import { isUnavailable, isUnknownOutcome } from '../ports/unavailable-error.ts'
import type { Incoming } from './incoming.ts'

const retryAfterSeconds = 1

/** What a use case threw, as an answer. What went wrong inside stays inside; the request id leads to it. */
export function answerError({ ports, requestId, request, route }: Incoming, error: unknown): Answer {
  if (error instanceof InvalidCursorError)
    return refuseField('query', 'cursor', 'is not a cursor of this list')
  if (isUnavailable(error)) return refuseUnavailable()
  ports.onError(error, requestId)
  if (isUnknownOutcome(error)) {
    // What a read books on its way is booked by whoever comes next: the reader may simply ask again.
    return request.method === 'GET' || request.method === 'HEAD'
      ? refuseUnavailable()
      : refuseUnknownOutcome(route.idempotency !== 'none', request.headers.has('idempotency-key'))
  }
  return refuse('internal_error', 'Something broke on our side. Tell support the request id.')
}

function refuseUnavailable(): Answer {
  return refuseForNow('unavailable', 'The server cannot answer just now. Come again.')
}

function refuseUnknownOutcome(takesKey: boolean, hasKey: boolean): Answer {
  const lost = 'The connection to the database broke while this was on its way to disk.'
  // Operations that take no key set something to a value, so that doing it twice is doing it once.
  return refuseForNow(
    'unknown_outcome',
    takesKey && !hasKey
      ? `${lost} It came without an Idempotency-Key: before you send it again, look in the ledger for this request id.`
      : `${lost} Send the same request again${takesKey ? ' with the same Idempotency-Key' : ''}: it is done once.`,
  )
}

function refuseForNow(code: 'unavailable' | 'unknown_outcome', detail: string): Answer {
  const headers = { 'Retry-After': String(retryAfterSeconds) }
  return refuse(code, detail, { retry_after_seconds: retryAfterSeconds }, headers)
}
