import ky from 'ky'
import type { Core } from './core.ts'
import type { Attempt } from './receipt.ts'
import type { Outgoing } from './request.ts'
import { computeRetryDelayMs, parseRetryAfter } from './retry-delay.ts'
import { within } from './within.ts'

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

/** What is kept of a thrown value: ky's errors and an injected `fetch`'s may hold the request. */
interface Failure {
  readonly name?: string
  /** Text of the innermost error. */
  readonly message?: string
  /** Such as `ECONNRESET`: of the error or of what caused it. */
  readonly code?: string
}

/** Bounds of one call. */
export interface Limits {
  /** ms for one attempt. */
  readonly timeout: number | undefined
  /** ms of `performance.now()` at which the whole call is over. */
  readonly endsAt: number
  readonly signal: AbortSignal | undefined
  /** An earlier call with the same key was lost, so that a refusal of this one does not say what became of it. */
  readonly isDoubtful: boolean
}

// With these the connection was never made, so nothing can have been charged.
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/

/** Sends a call until it is answered or must not be sent again. It never throws. */
export async function exchange(
  core: Pick<Core, 'credentials' | 'log' | 'options'>,
  name: string,
  outgoing: Outgoing,
  { endsAt, isDoubtful, signal, timeout = core.options.timeout ?? 10_000 }: Limits,
): Promise<Exchange> {
  const { log, options } = core
  const attempts: Attempt[] = []
  let last: Reply = { status: 0, text: '', failure: {} }
  let charged: Headers | undefined
  let isUnclear = isDoubtful
  while (!isAborted(signal)) {
    const startedAt = performance.now()
    last = await send(core, outgoing, Math.max(1, Math.min(timeout, endsAt - startedAt)), signal)
    const { failure, headers, requestId = null, status } = last
    if (headers?.has('credits-charge')) charged = headers
    const attempt = {
      status: status || null,
      requestId,
      durationMs: Math.round(performance.now() - startedAt),
    }
    attempts.push(attempt)
    isUnclear ||= status ? status >= 500 : !neverSent.test(`${failure.code}`)
    const retryInMs = computeRetryDelayMs(
      status,
      parseRetryAfter(headers),
      attempts.length,
      outgoing.isRepeatable,
      options.retry,
      Math.random(),
    )
    const isOver = !(retryInMs < endsAt - performance.now()) || isAborted(signal)
    log(isOk(status) ? 'debug' : 'warn', `${name} ${status || 'no answer'}`, headers, {
      ...attempt,
      attempt: attempts.length,
      ...(!status && { reason: failure.code ?? failure.name }),
      ...(!isOver && { retryInMs }),
    })
    if (isOver) break
    await within(new Promise(() => {}), performance.now() + retryInMs, signal).catch(() => {})
    if (isAborted(signal)) last = { ...last, status: 0 }
  }
  const { status } = last
  // Success and 402 come after the look-up of the idempotency key, so they speak for the lost attempts too.
  const settled = !isUnclear || isOk(status) || status === 402 || !!charged
  // An attempt that broke off may have named its charge already: no later refusal says more.
  const headers = (isOk(status) ? last.headers : (charged ?? last.headers)) ?? null
  return { ...last, headers, attempts, settled }
}

/** What came of one attempt. */
interface Reply {
  /** 0 when there is no complete answer. */
  status: number
  headers?: Headers
  requestId?: string
  text: string
  failure: Failure
}

/** Sends a call once. */
async function send(
  { credentials, options }: Pick<Core, 'credentials' | 'options'>,
  { init, url }: Outgoing,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  // Who is called may quote what it was sent, in a refusal and in what it throws.
  const token = init.headers.get('authorization')?.split(' ')[1]
  const hide = (text: string): string => (token ? text.replaceAll(token, '…') : text)
  const reply: Reply = { status: 0, text: '', failure: {} }
  // ky joins the signal that it is given and its own by `AbortSignal.any`: on one that many calls share, that keeps
  // something of each call. So each attempt gets a signal of its own, and its listener is taken off again.
  const controller = signal && new AbortController()
  const abort = (): void => controller?.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  // Another origin must not get the key, the body or the idempotency key.
  const sent = { ...init, credentials, redirect: 'manual' } as const
  try {
    const { status } = await ky(url, {
      ...sent,
      // For the runtime's own fetch, below, ky would make a stream of the body for nothing.
      ...(!options.fetch && { body: null }),
      ...(controller && { signal: controller.signal }),
      // A new ky for each attempt: its own retries would clone every request, and come back before `Retry-After`.
      retry: 0,
      throwHttpErrors: false,
      timeout,
      // The body is read inside the attempt, so that a connection that breaks half-way is an attempt that failed.
      fetch: async (request) => {
        const whole = parseRequest(request)
        // The runtime's own fetch is not handed the Request: it would take it apart again, for a quarter of the time.
        const answer = await (options.fetch?.(whole) ?? fetch(url, { ...sent, signal: whole.signal }))
        const id = answer.headers.get('request-id')
        if (id) reply.requestId = hide(id)
        reply.headers = answer.headers
        reply.text = await answer.text()
        return answer
      },
    })
    reply.status = status
    if (!isOk(status)) reply.text = hide(reply.text)
  } catch (error) {
    reply.failure = parseFailure(error, hide)
  }
  signal?.removeEventListener('abort', abort)
  // A copy: what comes of the attempt after it was given up changes nothing any more.
  return { ...reply }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return !!signal?.aborted
}

export function isOk(status: number): boolean {
  return status >= 200 && status < 300
}

/** ky always hands a Request to `fetch`, though its type allows more. */
function parseRequest(input: unknown): Request {
  return input as Request
}

/** @param depth an error can be its own cause */
function parseFailure(thrown: unknown, hide: (text: string) => string, depth = 5): Failure {
  if (!(thrown instanceof Error) || !depth) return {}
  const { cause, message, name } = thrown
  const { code } = thrown as Failure
  return {
    name,
    message: hide(message),
    ...parseFailure(cause, hide, depth - 1),
    ...(typeof code === 'string' && { code: hide(code) }),
  }
}
