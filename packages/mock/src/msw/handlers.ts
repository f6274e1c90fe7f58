import { http, type HttpHandler } from 'msw'
import type { Mock } from '../mock.ts'

/**
 * Handlers for your own `setupServer(...)` or `setupWorker(...)`: one that answers every call below the mock's `baseUrl`.
 * The mock never starts a server of its own, since a second one would silence yours.
 */
export function handlers(mock: Mock): HttpHandler[] {
  return [http.all(`${mock.baseUrl}/*`, ({ request }) => answerSafely(mock, request))]
}

/** Whatever a resolver throws, msw answers with its stack; that is for the test's log and not for the code under test. */
async function answerSafely(mock: Mock, request: Request): Promise<Response> {
  try {
    return await mock.handle(request)
  } catch (error) {
    return Response.json({ title: 'The mock broke', status: 500, detail: String(error) }, { status: 500 })
  }
}
