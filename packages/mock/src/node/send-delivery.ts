import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Delivery } from '../call/delivery.ts'
import { sendStream } from './send-stream.ts'

/** Answers on a real socket, or breaks it. */
export function sendDelivery(message: IncomingMessage, response: ServerResponse, delivery: Delivery): void {
  switch (delivery.type) {
    case 'answer': {
      const { status, headers, body, stream } = delivery.answer
      if (stream !== undefined) {
        response.writeHead(status, headers)
        void sendStream(response, stream)
        return
      }
      // With its length told, head and body leave in one piece.
      const length = body === null ? {} : { 'Content-Length': Buffer.byteLength(body) }
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
