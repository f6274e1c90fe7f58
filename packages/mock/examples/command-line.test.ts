// The SDK's command `scrip`, as npm gets it, against a mock on a real port: as a script or a person would use it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createMock, type Mock } from '@scrip/mock'
import { type Listener, listen } from '@scrip/mock/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../../sdk/dist/cli/main.js')

interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

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
// Each test has a world of its own.
beforeEach(() => {
  mock = host.world()
})

async function run(args: readonly string[], more: Record<string, string> = {}, input = ''): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], {
    env: {
      XDG_CONFIG_HOME: home,
      SCRIP_API_KEY: mock.client().apiKey,
      SCRIP_BASE_URL: listener.url,
      ...more,
    },
  })
  child.stdin.end(input)
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  expect(out + error, 'no output shows the key').not.toContain(mock.client().apiKey)
  return { code: typeof code === 'number' ? code : null, out, error }
}

const scrip = (line: string, more?: Record<string, string>): Promise<Run> => run(line.split(' '), more)

/** Answers what the mock has no way to: refusals of every kind, and more pages than its catalogue has. */
async function startServer(
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

const shortage = { kind: 'api', required: 5, available: 1 }
const paid = { 'credits-cost': '1', 'credits-kind': 'api', 'credits-remaining': '9' }
const recent = '--posted-at-max-age-days 365'

describe('scrip search', () => {
  test('prints a table, and the cost beside it', async () => {
    const { code, error, out } = await scrip(`search jobs ${recent} --limit 3`)
    expect(code).toBe(0)
    expect(out).toMatch(/^ *id +job_title +company +country_code +date_posted\n(.+\n){3}$/)
    expect(error).toMatch(/^3 jobs for 3 api credits, 4997 left\. Go on with --cursor \S+\n$/)
  })

  test('prints CSV, goes on where it stopped, and pays once for each record', async () => {
    const first = await scrip(`search jobs ${recent} --all --max-credits 120 --csv`)
    expect(first.code).toBe(0)
    const rows = first.out.trim().split('\r\n')
    expect(rows[0]).toMatch(/^id,job_title,/)
    expect(first.error).toMatch(/^120 jobs for 120 api credits, 4880 left\. Stopped by --max-credits\. Go on/)
    const cursor = /--cursor (\S+)/.exec(first.error)?.[1] ?? ''
    const second = await run([
      'search',
      'jobs',
      ...recent.split(' '),
      '--limit',
      '40',
      '--csv',
      '--cursor',
      cursor,
    ])
    const ids = [...rows.slice(1), ...second.out.trim().split('\r\n').slice(1)].map(
      (row) => row.split(',')[0],
    )
    expect(ids).toHaveLength(160)
    expect(new Set(ids).size).toBe(160)
    await mock.verify.invariants()
  })

  test('prints JSON that says what it cost', async () => {
    const { code, out } = await scrip('search companies --min-employee-count 50 --limit 2 --json --quiet')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      data: [{ id: expect.any(String) }, { id: expect.any(String) }],
      stopped: 'limit',
      credits: { spent: 6, kind: 'api', charges: [expect.stringMatching(/^chg_/)] },
    })
  })

  test('never spends more than --max-credits, whole records only', async () => {
    const { code, out } = await scrip('search companies --max-credits 7 --json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ data: { length: 2 }, stopped: 'credits', credits: { spent: 6 } })
  })

  test('finds the technologies of a company', async () => {
    const found = await scrip('search companies --limit 1 --json --quiet')
    const companies: { readonly data: readonly { readonly id: string }[] } = JSON.parse(found.out)
    const { code, error, out } = await run([
      'search',
      'technologies',
      '--company-id',
      companies.data[0]?.id ?? '',
      '--csv',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^technology\.slug,technology\.name,/)
    expect(error).toMatch(/^\d+ technologies for 3 api credits/)
  })

  test('tells what it would cost, for nothing', async () => {
    const { code, out } = await scrip(`search jobs ${recent} --limit 10 --dry-run`)
    expect([code, out]).toEqual([0, '10 api credits for 10 records; 5000 available.\n'])
  })

  test('keeps what was paid for when the credits run out half-way', async () => {
    let pages = 0
    const server = await startServer((path) => {
      if (path === '/v1/team') return { body: { limits: { page_size_max: 25 } } }
      pages += 1
      if (pages > 2)
        return { status: 402, body: { ...shortage, code: 'insufficient_credits', detail: 'No.' } }
      return {
        body: { metadata: { next_cursor: `c${pages}`, truncated_results: null }, data: [{ id: pages }] },
      }
    })
    const { code, error, out } = await scrip(`search jobs ${recent} --limit 60 --json`, {
      SCRIP_BASE_URL: server.url,
    })
    server.close()
    expect(code).toBe(5)
    expect(JSON.parse(out)).toMatchObject({
      data: [{ id: 1 }, { id: 2 }],
      stopped: 'error',
      next_cursor: 'c2',
      credits: { spent: 2 },
    })
    const [summary, failure = ''] = error.split('\n')
    expect(summary).toBe(
      '2 jobs for 2 api credits, 9 left. Not all: it was broken off. Go on with --cursor c2',
    )
    expect(JSON.parse(failure)).toMatchObject({
      error: { exit_code: 5, code: 'insufficient_credits', problem: shortage },
    })
  })

  test('ends when nobody reads any more, and buys nothing more', async () => {
    let pages = 0
    const job = { id: 1, description: 'x'.repeat(100_000) }
    const server = await startServer((path) => {
      if (path === '/v1/team') return { body: { limits: { page_size_max: 25 } } }
      pages += 1
      return { body: { metadata: { next_cursor: `more${pages}`, truncated_results: null }, data: [job] } }
    })
    const child = spawn(
      process.execPath,
      [main, 'search', 'jobs', ...recent.split(' '), '--all', '--max-credits', '4000', '--csv'],
      {
        env: { SCRIP_API_KEY: mock.client().apiKey, SCRIP_BASE_URL: server.url, XDG_CONFIG_HOME: home },
      },
    )
    child.stdout.once('data', () => child.stdout.destroy())
    const [error, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    server.close()
    expect(code).toBe(0)
    expect(error).toContain('Not all: it was broken off. Go on with --')
    expect(pages).toBeLessThan(10)
  })
})

describe('scrip balance, usage, estimate and charges', () => {
  test('show what there is and where it went', async () => {
    await scrip(`search jobs ${recent} --limit 5`)
    const balance = await scrip('balance')
    expect(balance.out).toMatch(/^kind +available +held +used +expired +voided +rolled .*\napi +4995 +0 +5 /)
    const usage = await scrip('usage --by day --chart')
    expect(usage.out).toBe(`api credits\n2030-01-01  ${'█'.repeat(50)} 5\n`)
    expect((await scrip('usage --by operation,kind')).out).toMatch(/searchJobs +api +5 +0 +5 +1\n/)
    expect((await scrip('usage --by day --csv')).out).toMatch(/^day,.*credits/)
    const charges = await scrip('charges list')
    const id = /chg_\S+/.exec(charges.out)?.[0] ?? ''
    const explained = await run(['charges', 'explain', id])
    expect(explained.out).toContain(
      `${id}: 5 api credits for 5 records of searchJobs, 2030-01-01T00:00:00.000Z.`,
    )
    expect(explained.out).toMatch(/grant +source +class/)
    expect((await scrip('charges explain chg_nothing')).code).toBe(8)
  })

  test('estimate from the price list, and say when it is not enough', async () => {
    expect((await scrip('estimate companies --units 10')).out).toContain(
      'At most 30 api credits: 10 companies at 3.',
    )
    const short = await scrip('estimate jobs --units 9000')
    expect(short.out).toContain('5000 available, 4000 are missing.')
    expect(short.code).toBe(5)
    expect((await scrip('estimate revael')).error).toContain('Did you mean `reveal`?')
  })
})

describe('scrip login', () => {
  test('keeps a key that works in a file of its own, and forgets it', async () => {
    const none = { SCRIP_API_KEY: '', SCRIP_BASE_URL: '' }
    const path = join(home, 'scrip', 'credentials.json')
    expect((await scrip('balance', none)).code).toBe(3)
    const { code, out } = await run(['login', '--base-url', listener.url], none, `${mock.client().apiKey}\n`)
    expect(out).toContain('Signed in to')
    expect(code).toBe(0)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      base_url: listener.url,
      api_key: mock.client().apiKey,
    })
    expect((await scrip('balance', none)).code).toBe(0)
    expect((await scrip('balance', { ...none, SCRIP_BASE_URL: 'http://127.0.0.1:9' })).code).toBe(3)
    expect((await scrip('logout', none)).code).toBe(0)
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  test('stores no key that is refused', async () => {
    const { code } = await run(
      ['login', '--base-url', listener.url],
      { SCRIP_API_KEY: '' },
      'scrip_live_no\n',
    )
    expect(code).toBe(3)
    await expect(stat(join(home, 'scrip', 'credentials.json'))).rejects.toThrow('ENOENT')
  })
})

describe('exit codes', () => {
  test.each([
    ['search jobs', 2, 'posted_at_max_age_days'],
    ['search jobs --posted-at-gte yesterday', 2, 'posted_at_gte'],
    ['search jobs --max-credits -1', 2, '`--max-credits` must be a whole number from 0 on'],
    [`search jobs ${recent} --cursor no`, 2, '--cursor '],
    ['blance', 2, 'Did you mean `balance`?'],
    ['search jobs --all', 2, 'needs `--max-credits`'],
  ])('`scrip %s` ends with %i and names what is wrong', async (line, code, word) => {
    const ended = await scrip(line)
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.error).toContain(word)
  })

  test('a server that cannot be reached is 7', async () => {
    const { code, error } = await scrip('balance', { SCRIP_BASE_URL: 'http://127.0.0.1:9' })
    expect(code).toBe(7)
    expect(error).toContain('No complete answer')
  })

  test.each([
    [401, 'unauthenticated', 3],
    [403, 'plan_limit', 4],
    [403, 'forbidden', 4],
    [402, 'budget_exceeded', 5],
    [429, 'rate_limited', 6],
    [409, 'conflict', 9],
  ])('a %i %s is told apart as %i', async (status, problem, code) => {
    const detail = `It is so, ${mock.client().apiKey}.`
    const server = await startServer(() => ({ status, body: { code: problem, detail, ...shortage } }))
    const ended = await scrip('balance', { SCRIP_BASE_URL: server.url })
    server.close()
    expect(ended.code).toBe(code)
    expect(ended.error).toMatch(/It is so, (…|\[key\])\./)
  })
})

test('every command has help, and the version is that of the package', async () => {
  expect((await scrip('--help')).out).toContain('scrip COMMAND [options]')
  expect((await scrip('search jobs --help')).out).toContain('--posted-at-max-age-days N')
  expect((await scrip('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
