import ky from 'ky'
import type { CallOptions } from './call-options.ts'
import type { Log } from './log.ts'
import type { Attempt } from './receipt.ts'
import { computeRetryDelayMs, parseRetryAfter, type RetryPolicy } from './retry-delay.ts'

/** The only use that is made of a `fetch`. Any `typeof fetch` fits, and so does a mock's. */
export type Fetch = (request: Request) => Promise<Response>

/** What is sent, the same on every attempt. */
export interface Outgoing {
  readonly name: string
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string | null
  /** It may be sent twice: it only reads, or it carries an idempotency key. */
  readonly repeatable: boolean
}

/** How it is sent. Times are in ms. */
export interface Delivery {
  /** Left out: the global one, looked up on each call, since a page or a test may replace it. */
  readonly fetch: Fetch | undefined
  readonly credentials: RequestCredentials
  /** For one attempt, its body included. */
  readonly timeout: number
  /** For the whole call. */
  readonly deadline: number
  readonly retry: RetryPolicy
  readonly log: Log
}

/** How a call ended. */
export interface Exchange {
  readonly attempts: readonly Attempt[]
  /** Status of the last complete answer; 0 when there is none. */
  readonly status: number
  readonly text: string
  /** Headers of the last answer, also of one that broke off: a charge that they name was made. */
  readonly headers: Headers | null
  /** What ended the last attempt without an answer. */
  readonly cause: unknown
  /** Whether it is known if the call took effect. */
  readonly settled: boolean
}

// With these the connection was never made, so nothing can have been charged.
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/

/** Sends a call until it is answered or must not be sent again. It never throws. */
export async function exchange(
  outgoing: Outgoing,
  delivery: Delivery,
  options: CallOptions,
): Promise<Exchange> {
  const { name, repeatable, url, ...init } = outgoing
  const { signal } = options
  const endsAt = performance.now() + (options.deadline ?? delivery.deadline)
  // One listener that is taken off again. ky joins the signal that it is given and its own by `AbortSignal.any`: on one
  // that many calls share, that keeps something of each call, so each attempt gets a signal of its own.
  let stop = (): void => {}
  const abort = (): void => stop()
  signal?.addEventListener('abort', abort)
  const attempts: Attempt[] = []
  let [status, text, isDoubtful] = [0, '', false]
  let headers = parseHeaders(null)
  let cause: unknown
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
        credentials: delivery.credentials,
        ...(controller && { signal: controller.signal }),
        // A new ky for each attempt: its own retries would clone every request, and come back before `Retry-After`.
        retry: 0,
        throwHttpErrors: false,
        timeout: Math.min(options.timeout ?? delivery.timeout, endsAt - startedAt),
        // The body is read inside the attempt, so that a connection that breaks half-way is an attempt that failed.
        fetch: async (request) => {
          answer = await (delivery.fetch ?? fetch)(parseRequest(request))
          text = await answer.text()
          return answer
        },
      })
      status = answer?.status ?? 0
    } catch (error) {
      cause = error
    }
    // A lost answer says nothing, unless an earlier one that broke off had named its charge already.
    headers = answer?.headers ?? (headers?.has('credits-charge') ? headers : null)
    const attempt = attempts.push({
      status: answer?.status ?? null,
      requestId: answer?.headers.get('request-id') ?? null,
      durationMs: Math.round(performance.now() - startedAt),
    })
    isDoubtful ||= status ? status >= 500 : !neverSent.test(codeOf(cause))
    delivery.log(status && status < 400 ? 'debug' : 'warn', `${name} ${status}`, headers, attempts.at(-1))
    const retryAfterSeconds = parseRetryAfter(answer?.headers)
    const delayMs = computeRetryDelayMs(
      { status, retryAfterSeconds, attempt, repeatable },
      delivery.retry,
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
  const settled =
    !isDoubtful || (status > 0 && status < 400) || status === 402 || !!headers?.has('credits-charge')
  return { attempts, status, text, headers, cause, settled }
}

/** A variable that only a callback sets would be taken for null for ever. */
function parseHeaders(headers: unknown): Headers | null {
  return headers as Headers | null
}

/** ky always hands a Request to `fetch`, though its type allows more. */
function parseRequest(input: unknown): Request {
  return input as Request
}

/** Code of a network failure, such as `ECONNRESET`: of the error or of what caused it. Empty when there is none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}
