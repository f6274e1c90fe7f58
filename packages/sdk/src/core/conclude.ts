import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import type { ErrorContext } from '../errors/scrip-error.ts'
import { parseProblem, toApiError } from '../errors/to-api-error.ts'
import type { Ok } from './envelope.ts'
import { type Exchange, isOk } from './exchange.ts'
import { parseRetryAfter } from './retry-delay.ts'

/** Makes the answer of a call, or throws its error. */
export function conclude(
  { attempts, failure, headers, status, text }: Exchange,
  context: ErrorContext,
  signal: AbortSignal | undefined,
): Ok<unknown> {
  const { credits, requestId } = context
  if (!status || !headers) {
    const { code, message, name } = failure
    const [Kind, what, why] = signal?.aborted
      ? [AbortedError, 'Aborted', signal.reason]
      : name === 'TimeoutError'
        ? [TimeoutError, 'No answer in time']
        : [
            ConnectionError,
            `No complete answer${code ? ` (${code})` : ''}`,
            message && Object.assign(new Error(message), code && { code }),
          ]
    throw new Kind(`${what}; attempts: ${attempts.length}.`, context, why || undefined)
  }
  if (!isOk(status)) throw toApiError(status, parseProblem(text), context, parseRetryAfter(headers))
  let data: unknown = text
  try {
    if (!text || !headers.get('content-type')?.startsWith('text/csv')) data = JSON.parse(text)
  } catch {
    throw new ResponseParseError(`The ${status} answer is not JSON.`, { ...context, status })
  }
  return { ok: true, data, credits, status, headers, requestId }
}
