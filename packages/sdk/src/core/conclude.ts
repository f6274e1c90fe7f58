import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import type { ErrorContext } from '../errors/scrip-error.ts'
import { parseProblem, toApiError } from '../errors/to-api-error.ts'
import type { Ok } from './envelope.ts'
import type { Exchange } from './exchange.ts'
import { parseRetryAfter } from './retry-delay.ts'

/**
 * Makes the answer of a call, or throws its error.
 *
 * @param secret the header that says who calls: what broke the connection may quote it
 */
export function conclude(
  { attempts, failure, headers, status, text }: Exchange,
  context: ErrorContext,
  signal: AbortSignal | undefined,
  secret: string | null,
): Ok<unknown> {
  const { credits, requestId } = context
  if (!status || !headers) {
    const { code, message } = failure
    const token = secret?.split(' ')[1]
    const [Kind, what, why] = signal?.aborted
      ? [AbortedError, 'Aborted', signal.reason]
      : failure.name === 'TimeoutError'
        ? [TimeoutError, 'No answer in time']
        : [
            ConnectionError,
            'No complete answer',
            message
              ? Object.assign(new Error(message.replaceAll(token ?? '\n', '…')), code && { code })
              : undefined,
          ]
    throw new Kind(`${what} after ${attempts.length} attempts.`, context, why)
  }
  if (status >= 400) throw toApiError(status, parseProblem(text), context, parseRetryAfter(headers))
  let data: unknown = text || undefined
  try {
    if (text && !headers.get('content-type')?.startsWith('text/csv')) data = JSON.parse(text)
  } catch {
    throw new ResponseParseError(`The ${status} answer is not JSON.`, { ...context, status })
  }
  return { ok: true, data, credits, status, headers, requestId }
}
