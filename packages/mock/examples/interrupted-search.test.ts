// A search of the command `scrip` that is broken off while a page is on its way, and gone on with.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../../sdk/dist/cli/main.js')
const filters = ['--posted-at-max-age-days', '365', '--limit', '4', '--json']

const paid = {
  'content-type': 'application/json',
  'credits-cost': '2',
  'credits-kind': 'api',
  'credits-remaining': '9',
}

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'scrip-interrupted-'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** A server of a search; `onPage` is told of each page that is asked for, and null leaves it unanswered. */
async function startServer(onPage: (body: string, key: string) => object | null) {
  const server = createServer(async (request, response) => {
    const answer = onPage(await text(request), String(request.headers['idempotency-key']))
    // Of a page that is never answered the connection is left to the caller.
    if (answer === null) return
    response.writeHead(200, paid)
    response.end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, server }
}

function start(url: string, more: readonly string[]) {
  const env = { SCRIP_API_KEY: 'scrip_test_interrupted', SCRIP_BASE_URL: url, XDG_CONFIG_HOME: home }
  return spawn(process.execPath, [main, 'search', 'jobs', ...filters, ...more], { env })
}

test('says that the page may have been charged, and goes on with it under its key', async () => {
  const asked: { readonly body: string; readonly key: string }[] = []
  let child: ReturnType<typeof start> | undefined
  const { server, url } = await startServer((body, key) => {
    asked.push({ body, key })
    if (asked.length === 1) return { metadata: { next_cursor: 'two' }, data: [{ id: 1 }, { id: 2 }] }
    if (asked.length > 2) return { metadata: { next_cursor: null }, data: [{ id: 3 }, { id: 4 }] }
    child?.kill('SIGINT')
    return null
  })
  child = start(url, [])
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  expect(code).toBe(130)
  const [summary = '', failure = ''] = said.split('\n')
  expect(JSON.parse(failure)).toMatchObject({ error: { exit_code: 130, settled: false } })
  const place = /--resume (\S+)/.exec(summary)?.[1] ?? ''
  expect(JSON.parse(out)).toMatchObject({ stopped: 'error', resume: place, data: [{ id: 1 }, { id: 2 }] })

  const second = start(url, ['--resume', place])
  const [rest, [done]] = await Promise.all([text(second.stdout), once(second, 'exit')])
  server.closeAllConnections()
  server.close()
  expect(done).toBe(0)
  expect(JSON.parse(rest)).toMatchObject({ stopped: 'end', data: [{ id: 3 }, { id: 4 }] })
  expect(asked[2]).toEqual(asked[1])
}, 30_000)
