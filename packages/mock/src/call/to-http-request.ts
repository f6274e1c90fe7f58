import { type HttpRequest, largestBodyBytes } from '@scrip/api'
import { PlainHeaders, readPlainHeaders } from './plain-headers.ts'

const plainMethods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** What a plain call gives to `fetch`; whatever else is given needs a Request, which knows what it means. */
const plainFields: ReadonlySet<string> = new Set(['method', 'headers', 'body', 'signal'])

/**
 * The request of a call of `fetch`, without the weight of a Request where the call is a plain one; null where it is not.
 */
export function toPlainRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
  baseUrl: string,
): HttpRequest | null {
  if (input instanceof Request) return null
  for (const name in init) if (!plainFields.has(name)) return null
  const { method = 'GET', body = null } = init ?? {}
  if (!plainMethods.has(method) || (body !== null && typeof body !== 'string')) return null
  // A Request refuses such a call with the right words.
  if (body !== null && method === 'GET') return null
  const url = new URL(input, baseUrl)
  if (url.username !== '' || url.password !== '') return null
  const fields = readPlainHeaders(init?.headers)
  if (fields === null) return null
  const headers = new PlainHeaders(fields)
  if (body === null) return { method, url: url.href, headers, body }
  if (!fields.has('content-type')) fields.set('content-type', 'text/plain;charset=UTF-8')
  return { method, url: url.href, headers, body: asSent(body) }
}

/** As the bytes on a wire would be read again: without a byte order mark, and with no half of a surrogate pair. */
function asSent(text: string): string {
  const known = text.isWellFormed() ? text : text.toWellFormed()
  return known.startsWith('\uFEFF') ? known.slice(1) : known
}

/** The server stops reading there, so nothing larger is read beforehand. */
const readBytesMax = largestBodyBytes

/** The request with its body as text, where it is one and not too large. */
export async function readRequest(request: Request): Promise<HttpRequest> {
  const { method, url, headers } = request
  if (method === 'GET' || method === 'HEAD' || request.body === null) {
    return { method, url, headers, body: null }
  }
  const length = Number(headers.get('content-length') ?? 0)
  if (length > readBytesMax || headers.has('transfer-encoding')) {
    return { method, url, headers, body: request.body }
  }
  return { method, url, headers, body: await readText(request) }
}

async function readText(request: Request): Promise<HttpRequest['body']> {
  try {
    const bytes = await request.arrayBuffer()
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      // What is no text is for the server to refuse.
      return new Response(bytes).body
    }
  } catch (error) {
    return new ReadableStream({ start: (controller) => controller.error(error) })
  }
}
