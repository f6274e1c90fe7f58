import type { ServerResponse } from 'node:http'
import { once } from 'node:events'

/** Part by part, as fast as the caller takes it. A caller who goes away ends the stream. */
export async function sendStream(
  response: ServerResponse,
  stream: ReadableStream<Uint8Array>,
): Promise<void> {
  const reader = stream.getReader()
  const gone = new AbortController()
  response.on('close', () => {
    gone.abort()
    void reader.cancel()
  })
  response.flushHeaders()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (!response.write(value)) await once(response, 'drain', { signal: gone.signal })
    }
    response.end()
  } catch {
    // An answer that ends early must not look whole.
    response.destroy()
  }
}
