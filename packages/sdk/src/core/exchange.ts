import ky from 'ky'
import type { CallOptions } from './call-options.ts'
import type { Core } from './core.ts'
import type { Attempt } from './receipt.ts'
import type { Outgoing } from './request.ts'
import { computeRetryDelayMs, parseRetryAfter } from './retry-delay.ts'

/** How a call ended, as far as its receipt needs to know. */
export interface Outcome {
  readonly attempts: readonly Attempt[]
  /** Status of the last complete answer; 0 when there is none. */
  readonly status: number
  /** Headers of the last answer, also of one that broke off: a charge that they name was made. */
  readonly headers: Headers | null
  /** Whether it is known if the call took effect. */
  readonly settled: boolean
}

/** How a call ended, and what was said. */
export interface Exchange extends Outcome {
  readonly text: string
  /** What ended the last attempt that had no answer. */
  readonly failure: Failure
}

// With these the connection was never made, so nothing can have been charged.
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/

/** Sends a call until it is answered or must not be sent again. It never throws. */
export async function exchange(
  { credentials, log, options }: Pick<Core, 'credentials' | 'log' | 'options'>,
  name: string,
  { init, isRepeatable, url }: Outgoing,
  { deadline, signal, timeout }: CallOptions,
): Promise<Exchange> {
  const endsAt = performance.now() + (deadline ?? options.deadline ?? 60_000)
  // One listener that is taken off again. ky joins the signal that it is given and its own by `AbortSignal.any`: on one
  // that many calls share, that keeps something of each call, so each attempt gets a signal of its own.
  let stop = (): void => {}
  const abort = (): void => stop()
  signal?.addEventListener('abort', abort)
  const attempts: Attempt[] = []
  let [status, text, isDoubtful] = [0, '', false]
  let headers = parseHeaders(null)
  let failure: Failure = {}
  const isCharged = (): boolean => !!headers?.has('credits-charge')
  for (;;) {
    if (signal?.aborted) break
    const startedAt = performance.now()
    const controller = signal && new AbortController()
    stop = () => controller?.abort(signal?.reason)
    let answer: Response | undefined
    status = 0
    try {
      await ky(url, {
        ...init,
        credentials,
        ...(controller && { signal: controller.signal }),
        // A new ky for each attempt: its own retries would clone every request, and come back before `Retry-After`.
        retry: 0,
        throwHttpErrors: false,
        timeout: Math.min(timeout ?? options.timeout ?? 10_000, endsAt - startedAt),
        // The body is read inside the attempt, so that a connection that breaks half-way is an attempt that failed.
        fetch: async (request) => {
          answer = await (options.fetch ?? fetch)(parseRequest(request))
          text = await answer.text()
          status = answer.status
          return answer
        },
      })
    } catch (error) {
      // The time can be up although the body has come: then ky has given up on it.
      status = 0
      failure = parseFailure(error)
    }
    // A lost answer says nothing, unless an earlier one that broke off had named its charge already.
    headers = answer?.headers ?? (isCharged() ? headers : null)
    const attempt = {
      status: answer?.status ?? null,
      requestId: answer?.headers.get('request-id') ?? null,
      durationMs: Math.round(performance.now() - startedAt),
    }
    attempts.push(attempt)
    isDoubtful ||= status ? status >= 500 : !neverSent.test(`${failure.code}`)
    log(status && status < 400 ? 'debug' : 'warn', `${name} ${status}`, headers, attempt)
    const delayMs = computeRetryDelayMs(
      status,
      parseRetryAfter(answer?.headers),
      attempts.length,
      isRepeatable,
      options.retry,
      Math.random(),
    )
    if (delayMs >= endsAt - performance.now()) break
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delayMs)
      stop = () => resolve(clearTimeout(timer))
    })
  }
  signal?.removeEventListener('abort', abort)
  // Success and 402 come after the look-up of the idempotency key, so they speak for the lost attempts too.
  const settled = !isDoubtful || (status > 0 && status < 400) || status === 402 || isCharged()
  return { attempts, status, text, headers, failure, settled }
}

/** A variable that only a callback sets would be taken for null for ever. */
function parseHeaders(headers: unknown): Headers | null {
  return headers as Headers | null
}

/** ky always hands a Request to `fetch`, though its type allows more. */
function parseRequest(input: unknown): Request {
  return input as Request
}

/** What is kept of a thrown value: ky's errors and an injected `fetch`'s may hold the request. */
interface Failure {
  readonly name?: string
  /** Text of the innermost error. */
  readonly message?: string
  /** Such as `ECONNRESET`: of the error or of what caused it. */
  readonly code?: string
}

function parseFailure(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return {}
  const { cause, message, name } = thrown
  const { code } = thrown as Failure
  return { name, message, ...parseFailure(cause), ...(typeof code === 'string' && { code }) }
}
