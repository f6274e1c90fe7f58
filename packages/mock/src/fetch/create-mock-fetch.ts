/**
 * A `fetch` that asks a function and not the network. It takes what Node's takes, and an aborted call rejects at once
 * with the signal's reason; whether the call took effect is then as unknown as it is over a network.
 */
export function createMockFetch(
  handle: (request: Request) => Promise<Response>,
  baseUrl: string,
): typeof fetch {
  return async (input, init) => {
    const request = toRequest(input, init, baseUrl)
    const { signal } = request
    signal.throwIfAborted()
    const answered = handle(request)
    return untilAborted(answered, signal)
  }
}

function toRequest(input: string | URL | Request, init: RequestInit | undefined, baseUrl: string): Request {
  if (input instanceof Request) return init === undefined ? input : new Request(input, init)
  return new Request(new URL(input, baseUrl), init)
}

async function untilAborted(answered: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const listening = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: listening.signal })
  })
  try {
    return await Promise.race([answered, aborted])
  } finally {
    listening.abort()
  }
}
