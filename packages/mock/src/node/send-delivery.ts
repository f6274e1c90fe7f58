import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Delivery } from '../call/delivery.ts'

/** Answers on a real socket, or breaks it. */
export function sendDelivery(message: IncomingMessage, response: ServerResponse, delivery: Delivery): void {
  switch (delivery.type) {
    case 'answer': {
      const { status, headers, body } = delivery.answer
      // As the server tells it; without it Node would send the body in chunks.
      const length = body === null ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
      response.writeHead(status, { ...headers, ...length })
      response.end(body ?? undefined)
      return
    }
    case 'reset': {
      const body = Buffer.from(delivery.answer?.body ?? '')
      if (delivery.answer === null) {
        message.socket.resetAndDestroy()
        return
      }
      const { status, headers } = delivery.answer
      response.writeHead(status, { ...headers, 'Content-Length': String(body.length) })
      // The half must have left before the connection ends, or the caller never sees that there was an answer.
      response.write(body.subarray(0, Math.ceil(body.length / 2)), () => message.socket.destroy())
      return
    }
    case 'silence':
      return
  }
}
