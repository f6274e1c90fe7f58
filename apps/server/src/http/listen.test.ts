import { createApp, type Ports } from '@scrip/api'
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

/** The staff's sign-in reads its body before it asks any port. */
function parsePorts(parts: Partial<Ports>): Ports {
  return parts as Ports
}

const signIn = 'POST /admin/v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'

test('a body that is too large is refused with an answer that arrives, and the connection goes on', async () => {
  const now = (): never => {
    throw new Error('nobody asks')
  }
  let ids = 0
  const app = createApp(
    parsePorts({
      clock: { now: () => Date.UTC(2026, 10, 23) as ReturnType<Ports['clock']['now']> },
      ids: { next: (prefix) => `${prefix}_${(ids += 1)}` },
      onError: now,
    }),
  )
  const parts = { api: app.fetch, console: null, isReady: async () => true, endStreams: () => undefined }
  const listener = await listen({ port: 0, host: '127.0.0.1', trustedProxies: 0 }, parts)
  try {
    for (const framing of ['chunked', 'length'] as const) {
      const socket = connect(Number(new URL(listener.url).port), '127.0.0.1')
      await once(socket, 'connect')
      let received = ''
      socket.on('data', (data) => (received += data.toString()))
      const size = 3_000_000
      const chunk = 'x'.repeat(60_000)
      const header = framing === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${size}`
      socket.write(`${signIn}${header}\r\n\r\n`)
      for (let sent = 0; sent < size; sent += chunk.length) {
        const framed = framing === 'chunked' ? `${chunk.length.toString(16)}\r\n${chunk}\r\n` : chunk
        if (!socket.write(framed)) await once(socket, 'drain')
      }
      if (framing === 'chunked') socket.write('0\r\n\r\n')
      socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
      await once(socket, 'close')
      expect(received).toMatch(/^HTTP\/1\.1 413 /)
      expect(received).toContain('payload_too_large')
      expect(received).toMatch(/HTTP\/1\.1 200 OK[^]*ok\n$/)
    }
  } finally {
    await listener.close(100)
  }
})
