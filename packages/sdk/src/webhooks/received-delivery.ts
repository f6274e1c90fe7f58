/** Headers as a `Request`, Node's `IncomingMessage` or a test has them. Names in any case. */
export type DeliveryHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A delivery where the framework hands out its parts. */
export interface ReceivedDelivery {
  readonly headers: DeliveryHeaders
  /** The bytes or text as they arrived. What a JSON parser made of them cannot be verified. */
  readonly body: string | Uint8Array | ArrayBuffer
}

/** Answers null for a header that is missing or came twice. */
export function readHeader(headers: DeliveryHeaders, name: string): string | null {
  if (isHeaders(headers)) return headers.get(name)
  const found = Object.entries(headers).filter(
    ([key, value]) => key.toLowerCase() === name && value !== undefined,
  )
  const value = found.length === 1 ? found[0]?.[1] : undefined
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof only === 'string' ? only : null
}

/** @throws TypeError when the body is not what arrived */
export async function readBody(received: Request | ReceivedDelivery): Promise<Uint8Array<ArrayBuffer>> {
  if (isRequest(received)) {
    if (!received.bodyUsed) return new Uint8Array(await received.arrayBuffer())
    throw new TypeError(
      'The body of the request was read already. Verify first, or hand in `{ headers, body }`.',
    )
  }
  const body: unknown = received.body
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new Uint8Array(body)
  throw new TypeError(
    'The body must be the bytes or the text that arrived: a parsed body has lost what was signed.',
  )
}

// Not `instanceof`: frameworks and polyfills bring classes of their own.
function isHeaders(headers: DeliveryHeaders): headers is Headers {
  return typeof headers.get === 'function'
}

function isRequest(received: Request | ReceivedDelivery): received is Request {
  return 'arrayBuffer' in received
}
