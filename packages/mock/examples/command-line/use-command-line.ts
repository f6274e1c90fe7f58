// The SDK's command `scrip`, as npm gets it, against a mock on a real port: as a script or a person would use it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createMock, type Mock } from '@scrip/mock'
import { type Listener, listen } from '@scrip/mock/node'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'

const main = join(import.meta.dirname, '../../../sdk/dist/cli/main.js')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

export interface CommandLine {
  /** The world of the running test. */
  readonly mock: Mock
  readonly url: string
  /** Where the command keeps its settings. */
  readonly home: string
  start(args: readonly string[], more?: Record<string, string>): ChildProcessWithoutNullStreams
  run(args: readonly string[], more?: Record<string, string>, input?: string): Promise<Run>
  /** The words of a line. */
  scrip(line: string, more?: Record<string, string>): Promise<Run>
}

/** A mock for the tests of a file, each of which has a world of its own. */
export function useCommandLine(): CommandLine {
  let host: Mock
  let mock: Mock
  let listener: Listener
  let home: string
  beforeAll(async () => {
    host = createMock({ now: '2030-01-01T00:00:00Z' })
    listener = await listen(host)
    home = await mkdtemp(join(tmpdir(), 'scrip-command-line-'))
  })
  afterAll(async () => {
    await listener.close()
    await rm(home, { recursive: true, force: true })
  })
  beforeEach(() => {
    mock = host.world()
  })
  const start: CommandLine['start'] = (args, more = {}) =>
    spawn(process.execPath, [main, ...args], {
      env: {
        XDG_CONFIG_HOME: home,
        SCRIP_API_KEY: mock.client().apiKey,
        SCRIP_BASE_URL: listener.url,
        ...more,
      },
    })
  const run: CommandLine['run'] = async (args, more, input = '') => {
    const child = start(args, more)
    child.stdin.end(input)
    const [out, error, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ])
    expect(out + error, 'no output shows the key').not.toContain(mock.client().apiKey)
    return { code: typeof code === 'number' ? code : null, out, error }
  }
  return {
    get mock() {
      return mock
    },
    get url() {
      return listener.url
    },
    get home() {
      return home
    },
    start,
    run,
    scrip: async (line, more) => run(line.split(' '), more),
  }
}

/** Answers what the mock has no way to: refusals of every kind, and more pages than its catalogue has. */
export async function startServer(
  answer: (path: string | undefined) => { readonly status?: number; readonly body: object },
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { body, status = 200 } = answer(request.url)
    // Too long to wait for, so that a 429 is answered at once.
    response.writeHead(status, {
      'content-type': 'application/json',
      'retry-after': '90',
      ...(status === 200 ? paid : {}),
    })
    response.end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

export const shortage = { kind: 'api', required: 5, available: 1 }
const paid = { 'credits-cost': '1', 'credits-kind': 'api', 'credits-remaining': '9' }
