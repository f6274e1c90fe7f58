import type { HttpRequest } from '@scrip/api'
import type { Delivery } from '../call/delivery.ts'
import { realTime } from '../clock/real-time.ts'
import { toFetchResponse } from '../call/to-fetch-response.ts'
import { readRequest, toPlainRequest } from '../call/to-http-request.ts'

/**
 * A `fetch` that asks a function and not the network. It takes what Node's takes and throws what Node's throws; an aborted
 * call rejects at once with the signal's reason, and whether it took effect is then as unknown as it is over a network.
 */
export function createMockFetch(
  deliver: (request: HttpRequest) => Promise<Delivery>,
  baseUrl: string,
): typeof fetch {
  return async (input, init) => {
    const plain = toPlainRequest(input, init, baseUrl)
    if (plain !== null) {
      return untilAborted(async () => toFetchResponse(await deliver(plain)), init?.signal ?? null)
    }
    const request = toRequest(input, init, baseUrl)
    return untilAborted(
      async () => toFetchResponse(await deliver(await readRequest(request))),
      init?.signal ?? request.signal,
    )
  }
}

function toRequest(input: string | URL | Request, init: RequestInit | undefined, baseUrl: string): Request {
  if (input instanceof Request) return init === undefined ? input : new Request(input, init)
  return new Request(new URL(input, baseUrl), init)
}

/** Longer than any call takes: it only has to be there. */
const holdMs = 2_147_483_647

async function untilAborted(ask: () => Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  if (signal === null) return ask()
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    // A signal's own timer lets the process end, and a true call has a socket that does not.
    const hold = realTime.setInterval(() => undefined, holdMs)
    const abort = (): void => {
      realTime.clearInterval(hold)
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort, { once: true })
    ask()
      .then(resolve, reject)
      .finally(() => {
        realTime.clearInterval(hold)
        signal.removeEventListener('abort', abort)
      })
  })
}
