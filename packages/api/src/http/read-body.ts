import { type Refused, refuse } from './answer.ts'
import type { HttpRequest } from './http-request.ts'

const discardedBytesMax = 64 * 1_048_576

/** The JSON of a request, or why there is none. The size is checked while it is read: a header may lie. */
export async function readJsonBody(
  request: Pick<HttpRequest, 'headers' | 'body'>,
  bytesMax: number,
): Promise<ReadJson> {
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaType !== 'application/json') {
    const sent = mediaType === '' ? 'no media type' : `\`${mediaType}\``
    return {
      ok: false,
      refused: refuse(
        'unsupported_media_type',
        `Send the body as \`application/json\`; this one has ${sent}.`,
      ),
    }
  }
  // Before the body is touched: one that nobody reads is discarded by whoever serves the connection, which then goes on.
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return refuseSize(bytesMax)
  const { body } = request
  if (typeof body === 'string') return parseText(body, bytesMax)
  const bytes = await readBytes(body, bytesMax).catch(() => 'broken' as const)
  if (bytes === 'broken') {
    return { ok: false, refused: refuse('malformed_request', 'The body ended before it was whole.') }
  }
  return bytes === null
    ? refuseSize(bytesMax)
    : parseJson(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

type ReadJson = { ok: true; body: unknown } | { ok: false; refused: Refused }

/** A letter has three bytes at most, so most texts need not be counted. */
function parseText(text: string, bytesMax: number): ReadJson {
  const isTooLarge = text.length * 3 > bytesMax && new TextEncoder().encode(text).length > bytesMax
  return isTooLarge ? refuseSize(bytesMax) : parseJson(() => text)
}

function refuseSize(bytesMax: number): ReadJson {
  const detail = `The body may have ${bytesMax} bytes at most.`
  return { ok: false, refused: refuse('payload_too_large', detail) }
}

function parseJson(read: () => string): ReadJson {
  try {
    const body: unknown = JSON.parse(read())
    return { ok: true, body }
  } catch {
    return { ok: false, refused: refuse('malformed_request', 'The body is not JSON in UTF-8.') }
  }
}

/** Null when there are more than allowed. */
async function readBytes(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  bytesMax: number,
): Promise<Uint8Array | null> {
  const reader = body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > bytesMax) {
      void discardRest(reader)
      return null
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/**
 * Reads on beside the answer and throws away. Cancelled at once, the connection would be cut under the answer while the
 * caller still sends; how long it may go on sending is up to whoever serves the connection.
 */
async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    for (let size = 0; size <= discardedBytesMax;) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.byteLength
    }
    await reader.cancel()
  } catch {
    // The caller has gone: there is nothing left to read.
  }
}
