import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A server that is measured, and the call that it is measured by. */
export interface Contender {
  readonly name: 'mock' | 'prism' | 'json-server' | 'bare node:http' | 'hono'
  readonly script: string
  readonly args: (port: number) => readonly string[]
  readonly call: ServerCall
}

export interface ServerCall {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

const requires = createRequire(import.meta.url)
const mockRoot = join(import.meta.dirname, '../../../../packages/mock')
const contract = requires.resolve('@scrip/contract/openapi.json')

/** A search that is paid for: with validation, charge, ledger and journal. */
const pricedSearch: ServerCall = {
  method: 'POST',
  path: '/v1/jobs/search',
  headers: { authorization: 'Bearer scrip_test_default_1', 'content-type': 'application/json' },
  body: '{"posted_at_max_age_days":30,"limit":1}',
}

const mockScript = join(mockRoot, 'dist/cli.js')

export async function contenders(): Promise<readonly Contender[]> {
  const database = await writeDatabase()
  return [
    {
      name: 'mock',
      script: mockScript,
      args: (port) => ['serve', '--port', String(port), '--quiet'],
      call: pricedSearch,
    },
    {
      name: 'prism',
      script: requires.resolve('@stoplight/prism-cli'),
      args: (port) => ['mock', '-p', String(port), '-v', 'silent', contract],
      call: pricedSearch,
    },
    {
      name: 'json-server',
      script: join(dirname(requires.resolve('json-server/package.json')), 'lib/cli/bin.js'),
      args: (port) => ['--port', String(port), '--host', '127.0.0.1', '--quiet', database],
      // It cannot search by a body; a page of one record is what comes nearest.
      call: { method: 'GET', path: '/jobs?_page=1&_limit=1', headers: {}, body: null },
    },
    {
      name: 'bare node:http',
      script: join(import.meta.dirname, 'servers/bare-http.ts'),
      args: (port) => [String(port)],
      call: pricedSearch,
    },
    {
      name: 'hono',
      script: join(import.meta.dirname, 'servers/hono.mjs'),
      args: (port) => [String(port)],
      call: { method: 'GET', path: '/', headers: {}, body: null },
    },
  ]
}

/** As many records as the mock's own sample has, and each as long as one of its jobs. */
async function writeDatabase(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-json-server-'))
  const file = join(folder, 'db.json')
  const jobs = Array.from({ length: 200 }, (_, id) => ({ id, title: `Job ${id}`, text: 'x'.repeat(3700) }))
  await writeFile(file, JSON.stringify({ jobs }))
  return file
}
