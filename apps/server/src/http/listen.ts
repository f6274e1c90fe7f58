import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Http2Bindings, HttpBindings, ServerType } from '@hono/node-server'
import { handleRequest, type Parts } from './handle-request.ts'

export interface Listener {
  readonly url: string
  /** Takes no new request, lets those in flight finish, and cuts what is left after `graceMs`. */
  close(graceMs: number): Promise<void>
}

export async function listen(address: { port: number; host: string }, parts: Parts): Promise<Listener> {
  let isClosing = false
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve(
      {
        port: address.port,
        hostname: address.host,
        fetch: async (request: Request, bindings: Http2Bindings | HttpBindings) => {
          const answer = await handleRequest(request, bindings.incoming.socket.remoteAddress, parts)
          if (isClosing) answer.headers.set('Connection', 'close')
          return answer
        },
      },
      () => resolve(started),
    )
    started.once('error', reject)
  })
  return {
    url: urlOf(address.host, server.address()),
    close: async (graceMs) => {
      isClosing = true
      await closeServer(server, graceMs)
    },
  }
}

function urlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

async function closeServer(server: ServerType, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  const cut = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
  }, graceMs)
  await closed
  clearTimeout(cut)
}
