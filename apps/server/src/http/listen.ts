import { type AddressInfo, Server as NetServer } from 'node:net'
import { serve } from '@hono/node-server'
import type { Http2Bindings, HttpBindings, ServerType } from '@hono/node-server'
import { clientAddress } from './client-address.ts'
import { handleRequest, type Parts } from './handle-request.ts'

/** How long a connection that looks idle may still deliver a request after the server was told to stop. */
const lingerMs = 300

export interface Listener {
  readonly url: string
  /** Takes no new request, lets those in flight finish, and cuts what is left after `graceMs`. */
  close(graceMs: number): Promise<void>
}

export interface ListenAddress {
  readonly port: number
  readonly host: string
  readonly trustedProxies: number
}

export async function listen(address: ListenAddress, parts: Parts): Promise<Listener> {
  let isClosing = false
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve(
      {
        port: address.port,
        hostname: address.host,
        fetch: async (request: Request, bindings: Http2Bindings | HttpBindings) => {
          const { remoteAddress } = bindings.incoming.socket
          const forwardedFor = request.headers.get('x-forwarded-for')
          const ip = clientAddress(remoteAddress, forwardedFor, address.trustedProxies)
          const answer = await handleRequest(request, ip, parts)
          if (isClosing) answer.headers.set('Connection', 'close')
          return answer
        },
      },
      () => resolve(started),
    )
    started.once('error', (error) => reject(toListenError(error, address)))
  })
  return {
    url: urlOf(address.host, server.address()),
    close: async (graceMs) => {
      isClosing = true
      await closeServer(server, graceMs)
    },
  }
}

function toListenError(error: Error, { host, port }: ListenAddress): Error {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE'
  return isTaken
    ? new Error(`port ${port} of ${host} is taken: choose another with --port (0 for a free one)`)
    : error
}

function urlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/**
 * Node's own `close` cuts connections that look idle at once, also those whose request is on its way. So only the
 * listening socket is closed; the connections get a moment to deliver what was sent, and are told to close with it.
 */
async function closeServer(server: ServerType, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve())
  })
  const sweep = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, lingerMs)
  const cut = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
  }, graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
