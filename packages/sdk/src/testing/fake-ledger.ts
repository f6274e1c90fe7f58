import type { Fetch } from '../core/base-client-options.ts'
import { networkError, refusal } from './stub-server.ts'

/** What becomes of a request. Lost: the connection breaks, before or after the server has charged. */
export type Fate =
  | 'answered'
  | 'lost before'
  | 'lost after'
  | 'cut off'
  | 'broken'
  | 'limited'
  | 'never answered'

export interface FakeLedger {
  readonly fetch: Fetch
  /** Charges of kind api, oldest first. */
  readonly charges: readonly { readonly id: string; readonly amount: number }[]
  /** Paid requests that arrived. */
  readonly arrived: number
  total(): number
}

/**
 * The least that a server of job searches does: it charges a key once, keeps to `Credits-Max`, and lists its charges.
 *
 * @param fate of each paid request, by its number
 */
export function fakeLedger(fate: (index: number) => Fate, maxRecords = 1000): FakeLedger {
  const charges: { id: string; amount: number; kind: 'api'; operation: string; charged_at: string }[] = []
  const byKey = new Map<string, { id: string; amount: number }>()
  let arrived = 0
  const total = (): number => charges.reduce((sum, { amount }) => sum + amount, 0)

  function charge(request: Request, limit: number): Response {
    const key = request.headers.get('idempotency-key') ?? crypto.randomUUID()
    const earlier = byKey.get(key)
    const max = Number(request.headers.get('credits-max') ?? limit)
    const made = earlier ?? { id: `chg_${charges.length + 1}`, amount: Math.min(limit, max, maxRecords) }
    if (earlier === undefined) {
      byKey.set(key, made)
      if (made.amount > 0)
        charges.push({ ...made, kind: 'api', operation: 'searchJobs', charged_at: new Date().toISOString() })
    }
    const data = Array.from({ length: made.amount }, (_, id) => ({ id }))
    const headers = {
      'credits-cost': String(made.amount),
      'credits-kind': 'api',
      'credits-remaining': '100000',
      ...(made.amount > 0 && { 'credits-charge': made.id }),
      ...(earlier !== undefined && { 'credits-replayed': '?1' }),
    }
    return Response.json({ metadata: { next_cursor: null }, data }, { headers })
  }

  async function answerSearch(request: Request): Promise<Response> {
    const end = fate(arrived++)
    // The clock of a server is not that of its client, and answers do not come in order.
    for (let turn = arrived % 5; turn > 0; turn -= 1) await Promise.resolve()
    if (end === 'lost before') throw networkError()
    if (end === 'limited')
      return refusal(429, 'rate_limited', {}, { 'retry-after': '0', 'credits-cost': '0' })
    const { limit } = parseSearch(await request.json())
    const answer = charge(request, limit)
    switch (end) {
      case 'answered':
        return answer
      case 'lost after':
        throw networkError()
      case 'cut off':
        return new Response(
          new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }),
          { headers: answer.headers },
        )
      case 'broken':
        return refusal(502, 'unavailable', {}, { 'retry-after': '0' })
      case 'never answered':
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason))
        })
      default:
        return end satisfies never
    }
  }

  return {
    charges,
    get arrived() {
      return arrived
    },
    total,
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/v1/jobs/search') return answerSearch(request)
      if (pathname === '/v1/credits/charges') {
        return Response.json({ data: charges.toReversed(), next_cursor: null })
      }
      return Response.json({ as_of: new Date().toISOString() })
    },
  }
}

function parseSearch(body: unknown): { readonly limit: number } {
  return body as { readonly limit: number }
}
