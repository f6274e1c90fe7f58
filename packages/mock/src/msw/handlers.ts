import { http, type HttpHandler } from 'msw'
import { toResponse } from '@scrip/api'
import { parseDeliver } from '../call/mock-deliver.ts'
import { readRequest } from '../call/to-http-request.ts'
import type { Mock } from '../mock.ts'

/**
 * Handlers for your own `setupServer(...)` or `setupWorker(...)`: one that answers every call below the mock's `baseUrl`.
 * The mock never starts a server of its own, since a second one would silence yours. A fault that breaks a connection
 * cannot be done truly here: the call is answered with a 500 that says so, nothing is taken, and `verify.noUnexpected()`
 * throws the FaultNotSupportedError.
 */
export function handlers(mock: Mock): HttpHandler[] {
  return [http.all(`${mock.baseUrl}/*`, ({ request }) => answerSafely(mock, request))]
}

/** Whatever a resolver throws, msw answers with its stack; that is for the test's log and not for the code under test. */
async function answerSafely(mock: Mock, request: Request): Promise<Response> {
  try {
    return await answerOnce(mock, request)
  } catch (error) {
    return Response.json({ title: 'The mock broke', status: 500, detail: String(error) }, { status: 500 })
  }
}

async function answerOnce(mock: Mock, request: Request): Promise<Response> {
  const deliver = parseDeliver(mock)
  if (deliver === null) return mock.handle(request)
  const delivery = await deliver(await readRequest(request), 'msw', null)
  switch (delivery.type) {
    case 'answer':
      return toResponse(delivery.answer)
    case 'silence':
      return new Promise<never>(() => {})
    case 'reset':
      throw new Error('A connection should break that msw has not made.')
  }
}
