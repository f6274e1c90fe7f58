import type { Attempt } from './receipt.ts'

/** A complete answer. Its body is read already. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** One attempt while it goes on and after it. */
export interface Trial {
  readonly answer: Answer | null
  /** Headers, known before the body is. */
  readonly headers: Headers | null
  /** What `fetch` or the reading of the body threw. */
  readonly cause: unknown
  run(send: () => Promise<Response>): Promise<Response>
  toAttempt(): Attempt
}

/** @param startedAt of `performance.now()` */
export function startTrial(startedAt: number): Trial {
  let endedAt: number | null = null
  let response: Response | null = null
  let answer: Answer | null = null
  let cause: unknown
  return {
    get answer() {
      return answer
    },
    get headers() {
      return response?.headers ?? null
    },
    get cause() {
      return cause
    },
    async run(send) {
      try {
        response = await send()
        answer = { status: response.status, headers: response.headers, text: await response.text() }
        return response
      } catch (error) {
        cause = error
        throw error
      } finally {
        endedAt = performance.now()
      }
    },
    toAttempt: () => ({
      status: response?.status ?? null,
      requestId: response?.headers.get('request-id') ?? null,
      durationMs: Math.round((endedAt ?? performance.now()) - startedAt),
    }),
  }
}

// With these the connection was never made.
const neverSentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether it is known if the attempt took effect: it was refused, or it never left. */
export function isDefinite({ answer, cause }: Trial): boolean {
  return answer === null ? neverSentCodes.has(codeOf(cause)) : answer.status < 500
}

/** Code of a network failure, such as `ECONNRESET`: of the error or of what caused it. Empty when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : ''
}
