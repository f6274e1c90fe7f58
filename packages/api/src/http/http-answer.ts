import type { HeaderFields } from './answer.ts'

/** An answer as it goes over the wire, before it is anybody's response object. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: HeaderFields
  /** Null when there is none. */
  readonly body: string | null
  /** Instead of a body: what is sent as it comes. Whoever does not read it to its end cancels it. */
  readonly stream?: ReadableStream<Uint8Array>
}

export function toResponse({ status, headers, body, stream }: HttpAnswer): Response {
  return new Response(stream ?? body, { status, headers })
}
