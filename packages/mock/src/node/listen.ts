import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { HttpRequest } from '@scrip/api'
import { parseDeliver } from '../call/mock-deliver.ts'
import { realTime } from '../clock/real-time.ts'
import type { Mock } from '../mock.ts'
import { parseFields } from '../text/parse-record.ts'
import { parseHost } from '../worlds/mock-host.ts'
import { addressOf } from './address-of.ts'
import { controlBytesMax, readIncoming } from './read-incoming.ts'
import { sendDelivery } from './send-delivery.ts'
import { sendResponse } from './send-response.ts'

// An import of it in an ES module asks for each of its exports, one of which loads all of the platform's `fetch`.
const { createServer } = process.getBuiltinModule('node:http')

export interface ListenOptions {
  /** 0, the default: a free one. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
}

export interface Listener {
  /** Without a slash at its end. */
  readonly url: string
  /**
   * Takes no new call, and answers when those in flight are answered. Those that a fault keeps silent are cut at once, all
   * others after a second: neither a latency nor half a request keeps a test run waiting.
   */
  close(): Promise<void>
}

/**
 * Serves a mock, with all its worlds, on a real port: for other HTTP clients, child processes and other languages. Faults
 * break the very socket.
 *
 * @throws the system's error when the port is taken.
 */
export async function listen(mock: Mock, options: ListenOptions = {}): Promise<Listener> {
  parseFields(options, 'options', ['port', 'host'])
  const { port = 0, host = '127.0.0.1' } = options
  const silent = new Set<ServerResponse>()
  const server = createServer((message, response) => {
    answer(mock, message, response, silent).catch((error: unknown) => sendError(response, error))
  })
  // Tests start and stop quickly; a connection that nobody uses must not outlive them.
  server.keepAliveTimeout = 5000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const url = urlOf(host, server)
  const address = parseHost(mock)?.address
  const before = address?.baseUrl
  if (address !== undefined) address.baseUrl = url
  return {
    url,
    async close() {
      await close(server, silent)
      if (address?.baseUrl === url && before !== undefined) address.baseUrl = before
    },
  }
}

/** The control API's paths are answered by `handle`, which a host may have extended. */
async function answer(
  mock: Mock,
  message: IncomingMessage,
  response: ServerResponse,
  silent: Set<ServerResponse>,
): Promise<void> {
  const isControl = message.url?.startsWith('/__mock') === true
  const url = addressOf(message.url ?? '/', message.headers.host ?? 'localhost')
  if (url === null) {
    response.writeHead(400).end()
    return
  }
  if (isControl && unfetchable.has(message.method ?? '')) {
    response.writeHead(405).end()
    return
  }
  const request = await readIncoming(message, url, ...(isControl ? [controlBytesMax] : []))
  const deliver = parseDeliver(mock)
  if (deliver === null || isControl) {
    await sendResponse(response, await mock.handle(await toRequest(request)))
    return
  }
  const delivery = await deliver(request, 'socket', message.socket.remoteAddress ?? null)
  // What would never end by itself is cut when the mock is closed.
  if (delivery.type === 'silence' || (delivery.type === 'answer' && delivery.answer.stream !== undefined)) {
    silent.add(response)
    response.once('close', () => silent.delete(response))
  }
  sendDelivery(message, response, delivery)
}

/** Methods that no web request may have. */
const unfetchable: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** For mocks that take nothing lighter. */
async function toRequest({ method, url, headers, body }: HttpRequest): Promise<Request> {
  const whole = typeof body === 'string' || body === null ? body : await new Response(body).arrayBuffer()
  return new Request(url, { method, headers: [...headers.entries()], body: whole })
}

/** The mock itself broke: whoever runs it must find out, and its caller too. */
function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'Content-Type': 'application/problem+json' })
  response.end(JSON.stringify({ title: 'The mock broke', status: 500, detail: String(error) }))
}

function urlOf(host: string, server: Server): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const graceMs = 1000

async function close(server: Server, silent: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  for (const response of silent) response.destroy()
  server.closeIdleConnections()
  const cut = realTime.setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  realTime.clearTimeout(cut)
}
