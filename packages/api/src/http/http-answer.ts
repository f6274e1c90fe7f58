import type { HeaderFields } from './answer.ts'

/** An answer as it goes over the wire, before it is anybody's response object. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: HeaderFields
  /** Null when there is none. */
  readonly body: string | null
}

export function toResponse({ status, headers, body }: HttpAnswer): Response {
  return new Response(body, { status, headers })
}
