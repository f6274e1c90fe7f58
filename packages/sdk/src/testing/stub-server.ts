import type { Fetch } from '../core/base-client-options.ts'

/** One answer of the stub: a response, an error to throw, or a function that answers by the request. */
export type StubAnswer = Response | Error | ((request: Request) => Response | Promise<Response>)

export interface StubServer {
  readonly fetch: Fetch
  /** Every request that arrived, in order. */
  readonly requests: readonly Request[]
  /** Their bodies as JSON. */
  bodies(): Promise<readonly unknown[]>
}

/** Answers one after the other; the last one answers everything after it too. Stands at the network's edge. */
export function stubServer(...answers: readonly StubAnswer[]): StubServer {
  const requests: Request[] = []
  return {
    requests,
    async fetch(request) {
      const answer = answers[Math.min(requests.length, answers.length - 1)]
      requests.push(request.clone())
      if (answer === undefined || answer instanceof Error)
        throw answer ?? new Error('The stub has no answer.')
      return typeof answer === 'function' ? answer(request) : answer.clone()
    },
    bodies: () => Promise.all(requests.map((request) => request.clone().json())),
  }
}

let charges = 0

/** A 200 with the headers of a priced answer. Each has a charge of its own. */
export function paidAnswer(
  cost: number,
  headers: Readonly<Record<string, string>> = {},
  data: unknown = [],
): Response {
  return Response.json(
    { metadata: {}, data },
    {
      headers: {
        'request-id': 'req_1',
        'credits-cost': String(cost),
        'credits-kind': 'api',
        'credits-remaining': '1475',
        'credits-charge': `chg_${(charges += 1)}`,
        'credits-records': String(cost),
        ...headers,
      },
    },
  )
}

/** A refusal of the contract. */
export function refusal(
  status: number,
  code: string,
  facts: object = {},
  headers: HeadersInit = {},
): Response {
  return new Response(
    JSON.stringify({
      type: `/problems/${code}`,
      title: code,
      status,
      detail: `It is ${code}.`,
      code,
      ...facts,
    }),
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'request-id': 'req_2',
        ...Object.fromEntries(new Headers(headers)),
      },
    },
  )
}

/** What Node's fetch throws when the connection breaks. */
export function networkError(code = 'ECONNRESET'): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code }) })
}
