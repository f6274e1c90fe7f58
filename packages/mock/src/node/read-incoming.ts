import type { IncomingMessage } from 'node:http'
import { type HttpHeaders, type HttpRequest, largestBodyBytes } from '@scrip/api'
import { PlainHeaders } from '../call/plain-headers.ts'

/** The server refuses larger bodies unread, so no more of one is kept. */
const keptBytesMax = largestBodyBytes

/** A snapshot of a long life is larger than any call of the product. */
export const controlBytesMax = 256 * 1_048_576

/**
 * @param url where the request goes, absolute.
 * @param bytesMax of a larger body only as much is kept as lets the receiver see that it is too large.
 */
export async function readIncoming(
  message: IncomingMessage,
  url: string,
  bytesMax = keptBytesMax,
): Promise<HttpRequest> {
  const { method = 'GET' } = message
  return {
    method,
    url,
    headers: toHeaders(message),
    body: hasBody(message) ? await readBody(message, bytesMax) : null,
  }
}

function hasBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** All of them, as the server sees them: Node's own `headers` drop the second of some names in silence. */
function toHeaders({ rawHeaders }: IncomingMessage): HttpHeaders {
  const fields = new Map<string, string>()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? ''
    const value = rawHeaders[at + 1] ?? ''
    const known = fields.get(name)
    fields.set(name, known === undefined ? value : `${known}${name === 'cookie' ? '; ' : ', '}${value}`)
  }
  return new PlainHeaders(fields)
}

/** What is no text stays bytes, and what broke off stays broken: both are for the server to refuse. */
async function readBody(message: IncomingMessage, bytesMax: number): Promise<HttpRequest['body']> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of message) {
      if (!Buffer.isBuffer(chunk)) continue
      size += chunk.length
      if (size <= bytesMax) chunks.push(chunk)
    }
  } catch (error) {
    return new ReadableStream({ start: (controller) => controller.error(error) })
  }
  if (size > bytesMax) return ' '.repeat(bytesMax + 1)
  const bytes = Buffer.concat(chunks)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new Response(bytes).body
  }
}
