import { type HttpAnswer, toResponse } from '@scrip/api'
import type { Delivery } from './delivery.ts'
import { toLazyResponse } from './lazy-response.ts'
import { endedInBody, resetBeforeHeaders } from './network-error.ts'

/**
 * What a caller of `fetch` sees of it.
 *
 * @throws TypeError as Node's `fetch` does.
 */
export async function toFetchResponse(delivery: Delivery): Promise<Response> {
  switch (delivery.type) {
    case 'answer':
      return delivery.answer.stream === undefined
        ? toLazyResponse(delivery.answer)
        : toResponse(delivery.answer)
    case 'reset':
      if (delivery.answer === null) throw resetBeforeHeaders()
      return toBrokenResponse(delivery.answer)
    case 'silence':
      return new Promise<never>(() => {})
  }
}

/** The first half of the body, and then the error. */
function toBrokenResponse({ status, headers, body }: HttpAnswer): Response {
  const bytes = new TextEncoder().encode(body ?? '')
  let isHalfSent = false
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isHalfSent) {
        controller.error(endedInBody())
        return
      }
      isHalfSent = true
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)))
    },
  })
  return new Response(broken, { status, headers })
}
