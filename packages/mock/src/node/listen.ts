import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import type { Mock } from '../mock.ts'

export interface ListenOptions {
  /** 0, the default: a free one. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
}

export interface Listener {
  /** Without a slash at its end. */
  readonly url: string
  /** Takes no new call, and answers when those in flight are answered. */
  close(): Promise<void>
}

/**
 * Serves a mock, with all its worlds, on a real port: for other HTTP clients, child processes and other languages.
 *
 * @throws the system's error when the port is taken.
 */
export async function listen(mock: Mock, options: ListenOptions = {}): Promise<Listener> {
  const { port = 0, host = '127.0.0.1' } = options
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve(
      // A test in the same process must not find its own Request and Response replaced.
      { fetch: mock.handle, port, hostname: host, overrideGlobalObjects: false },
      () => resolve(started),
    )
    started.once('error', reject)
  })
  return { url: urlOf(host, server.address()), close: () => close(server) }
}

function urlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function close(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await closed
}
