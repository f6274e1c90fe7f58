import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import type { ErrorContext } from '../errors/scrip-error.ts'
import { toApiError } from '../errors/to-api-error.ts'
import type { Ok } from './envelope.ts'
import { codeOf, type Exchange } from './exchange.ts'
import { parseRetryAfter } from './retry-delay.ts'

/**
 * Makes the answer of a call, or throws its error.
 *
 * @param secret the header that says who calls: what broke the connection may quote it
 */
export function conclude(
  { attempts, cause, headers, status, text }: Exchange,
  context: ErrorContext,
  signal: AbortSignal | undefined,
  secret: string | null,
): Ok<unknown> {
  const { credits, requestId } = context
  if (!status || !headers) {
    const times = `after ${attempts.length} attempts.`
    if (signal?.aborted) throw new AbortedError(`Aborted ${times}`, context, signal.reason)
    if (cause instanceof Error && cause.name === 'TimeoutError')
      throw new TimeoutError(`No answer in time ${times}`, context)
    throw new ConnectionError(`No complete answer ${times}`, context, toLostCause(cause, secret))
  }
  if (status >= 400) throw toApiError({ status, text, retryAfterSeconds: parseRetryAfter(headers) }, context)
  let data: unknown = text || undefined
  try {
    if (text && !headers.get('content-type')?.startsWith('text/csv')) data = JSON.parse(text)
  } catch {
    throw new ResponseParseError(`The ${status} answer is not JSON.`, { ...context, status })
  }
  return { ok: true, data, credits, status, headers, requestId }
}

/**
 * What broke the connection, as a plain error with its code. ky's errors and an injected `fetch`'s may hold the request;
 * only the innermost message and the code are kept.
 */
function toLostCause(thrown: unknown, secret: string | null): Error | undefined {
  let inner = thrown
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause
  if (!(inner instanceof Error)) return undefined
  const code = codeOf(thrown)
  const message = inner.message.replaceAll(secret?.split(' ')[1] ?? '\n', '…')
  return Object.assign(new Error(message), code && { code })
}
