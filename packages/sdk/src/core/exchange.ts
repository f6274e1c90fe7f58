import ky, { isTimeoutError } from 'ky'
import { forwardAbort } from './forward-abort.ts'
import type { Attempt } from './receipt.ts'
import { parseRetryAfter } from './retry-after.ts'
import { computeRetryDelayMs, type RetryPolicy } from './retry-delay.ts'
import { type Answer, isDefinite, startTrial, type Trial } from './trial.ts'

/** The only use that is made of a `fetch`. Any `typeof fetch` fits, and so does a mock's. */
export type Fetch = (request: Request) => Promise<Response>

/** What is sent, the same on every attempt. */
export interface Outgoing {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string | null
  /** It may be sent twice: it only reads, or it carries an idempotency key. */
  readonly repeatable: boolean
}

/** How it is sent. Times are in ms. */
export interface Delivery {
  readonly fetch: Fetch
  readonly credentials: RequestCredentials | undefined
  /** For one attempt, its body included. */
  readonly timeout: number
  /** For the whole call. */
  readonly deadline: number
  readonly retry: RetryPolicy
  readonly signal: AbortSignal | undefined
}

/** How a call ended. */
export interface Exchange {
  readonly attempts: readonly Attempt[]
  readonly answer: Answer | null
  /** Why there is no answer. */
  readonly failure: 'timeout' | 'aborted' | 'lost' | null
  /** Headers of the last answer, also of one that broke off: a charge that they name was made. */
  readonly headers: Headers | null
  /** What the last `fetch` threw. Not ky's error: that one holds the request, and with it the API key. */
  readonly cause: unknown
  /** Whether it is known if the call took effect. */
  readonly settled: boolean
}

/** Sends a call until it is answered or must not be sent again. It never throws. */
export async function exchange(outgoing: Outgoing, delivery: Delivery): Promise<Exchange> {
  const trials: Trial[] = []
  const abort = forwardAbort(delivery.signal)
  let timedOut = false
  if (abort?.signal.aborted !== true) {
    try {
      await ky(outgoing.url, kyOptions(outgoing, delivery, trials, abort?.signal ?? null))
    } catch (error) {
      timedOut = isTimeoutError(error)
    }
  }
  abort?.stop()
  const last = trials.at(-1)
  const answer = last?.answer ?? null
  const unanswered = delivery.signal?.aborted === true ? 'aborted' : timedOut ? 'timeout' : 'lost'
  return {
    attempts: trials.map((trial) => trial.toAttempt()),
    answer,
    failure: answer === null ? unanswered : null,
    headers: trials.findLast((trial) => trial.headers !== null)?.headers ?? null,
    cause: last?.cause,
    settled: isSettled(trials, answer),
  }
}

function kyOptions(
  outgoing: Outgoing,
  delivery: Delivery,
  trials: Trial[],
  signal: AbortSignal | null,
): KyOptions {
  const endsAt = performance.now() + delivery.deadline
  let delayMs = 0
  const shouldRetry = (): boolean => {
    const answer = trials.at(-1)?.answer ?? null
    const failed = {
      status: answer?.status ?? null,
      retryAfterSeconds: answer === null ? null : parseRetryAfter(answer.headers, Date.now()),
      attempt: trials.length,
      repeatable: outgoing.repeatable && signal?.aborted !== true,
    }
    const delay = computeRetryDelayMs(failed, delivery.retry, endsAt - performance.now(), Math.random())
    delayMs = delay ?? 0
    return delay !== null
  }
  return {
    method: outgoing.method,
    headers: outgoing.headers,
    body: outgoing.body,
    ...(delivery.credentials === undefined ? {} : { credentials: delivery.credentials }),
    ...(signal === null ? {} : { signal }),
    timeout: delivery.timeout,
    totalTimeout: delivery.deadline,
    // The body is read inside the attempt, so that a connection that breaks half-way is an attempt that failed.
    fetch: async (request) => {
      const trial = startTrial(performance.now())
      trials.push(trial)
      return trial.run(() => delivery.fetch(parseRequest(request)))
    },
    // ky's own `maxRetryAfter` would make it come back early, so the decision is taken here.
    retry: {
      limit: delivery.retry.attempts - 1,
      methods: ['get', 'post', 'put', 'patch', 'delete'],
      shouldRetry,
      delay: () => delayMs,
    },
  }
}

type KyOptions = NonNullable<Parameters<typeof ky>[1]>

/** ky always hands a Request to `fetch`, though its type allows more. */
function parseRequest(input: Request | URL | string): Request {
  return input instanceof Request ? input : new Request(input)
}

function isSettled(trials: readonly Trial[], answer: Answer | null): boolean {
  // Success and 402 come after the look-up of the idempotency key, so they speak for the lost attempts too.
  if (answer !== null && (answer.status < 400 || answer.status === 402)) return true
  return trials.every(isDefinite)
}
