import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createClient } from '../client.ts'
import type { ClientOptions } from '../client-options.ts'
import { AbortedError, ResponseParseError, TimeoutError } from '../errors/no-answer-errors.ts'
import { networkError, paidAnswer, refusal, stubServer } from '../testing/stub-server.ts'

const apiKey = 'scrip_test_verysecret'
const search = { posted_at_max_age_days: 7, limit: 25 }
const singly = { retry: { attempts: 1 } }

function open(fetch: ClientOptions['fetch'], options: Partial<ClientOptions> = {}) {
  return createClient({ apiKey, baseUrl: 'https://api.test', ...(fetch && { fetch }), ...options })
}

async function fail(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )
}

describe('the end of a call', () => {
  it.each([
    ['a 429', refusal(429, 'rate_limited', {}, { 'retry-after': '20' }), true],
    ['a 503', refusal(503, 'unavailable', {}, { 'retry-after': '20' }), false],
    ['a lost connection', networkError(), false],
  ])('is at once when it is aborted after %s, while a retry is waited for', async (_, answer, settled) => {
    const signal = AbortSignal.timeout(60)
    const startedAt = performance.now()
    const error = await fail(open(stubServer(answer).fetch).jobs.search(search, { signal }))
    expect(error).toBeInstanceOf(AbortedError)
    expect(error).toMatchObject({ credits: { settled } })
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  it('does not wait for a key that never comes longer than the call may take', async () => {
    const server = stubServer(paidAnswer(1))
    const client = open(server.fetch, { apiKey: () => new Promise(() => {}), budget: { api: 30 } })
    expect(await fail(client.jobs.search(search, { deadline: 20 }))).toBeInstanceOf(TimeoutError)
    const signal = AbortSignal.timeout(20)
    const error = await fail(client.jobs.search(search, { signal }))
    expect(error).toMatchObject({ name: 'AbortedError', credits: { cost: 0, settled: true, attempts: [] } })
    expect(client.meter.reserved.api).toBe(0)
    expect(server.requests).toHaveLength(0)
  })

  it('does not take the late answer of an attempt that was given up for that of the next one', async () => {
    let late: (answer: Response) => void = () => {}
    let count = 0
    const client = open(
      async () => {
        count += 1
        if (count === 1) return new Promise<Response>((resolve) => (late = resolve))
        late(paidAnswer(25, {}, ['late']))
        await new Promise((resolve) => setTimeout(resolve, 5))
        return paidAnswer(7, {}, ['right'])
      },
      { timeout: 20 },
    )
    const { credits, data } = await client.jobs.search(search)
    expect([data.data, credits.cost]).toEqual([['right'], 7])
  })

  it.each([
    ['is no answer', async () => parseAnswer({})],
    ['is its own cause', async () => Promise.reject(selfCaused())],
    ['is no error', async () => Promise.reject(parseAnswer('no'))],
  ])('leaves nothing under way when what comes back %s', async (_, fetch) => {
    const client = open(fetch, { ...singly, budget: { api: 30 } })
    expect(await fail(client.jobs.search(search))).toMatchObject({ name: 'ConnectionError' })
    expect(client.meter.reserved.api).toBe(25)
    expect(await fail(client.meter.sync())).toMatchObject({ name: 'ConnectionError' })
  })
})

describe('a redirect', () => {
  it.each([301, 302, 307])('%i is a refusal and not followed', async (status) => {
    const server = stubServer(new Response('', { status, headers: { location: 'https://evil.test' } }))
    const error = await fail(open(server.fetch).jobs.search(search))
    expect(error).toMatchObject({ name: 'ApiError', status, credits: { cost: 0, settled: true } })
    expect(server.requests.map(({ redirect }) => redirect)).toEqual(['manual'])
  })
})

describe('what the server says', () => {
  it('is not repeated where it quotes the key', async () => {
    const echo = refusal(401, 'unauthenticated', { detail: `No key ${apiKey}.` }, { 'request-id': apiKey })
    const error = await fail(open(stubServer(echo).fetch).jobs.search(search))
    expect(error).toMatchObject({ message: 'No key ….', requestId: '…' })
    expect(JSON.stringify(error)).not.toContain('verysecret')
  })

  it('is no success when it is nothing', async () => {
    const server = stubServer(new Response('', { headers: paidAnswer(25).headers }))
    const error = await fail(open(server.fetch).jobs.search(search))
    expect(error).toBeInstanceOf(ResponseParseError)
    expect(error).toMatchObject({ credits: { cost: 25 } })
  })

  it('is no shortage when it does not say in numbers what is missing', async () => {
    const vague = refusal(402, 'insufficient_credits', { kind: 'api', required: 'lots', available: 3 })
    const result = await open(stubServer(vague).fetch).jobs.search.safe(search)
    expect(result).toMatchObject({ ok: false, status: null, error: { name: 'ApiError', status: 402 } })
  })

  it('is why there is no answer, as far as the runtime knows', async () => {
    const server = stubServer(networkError('ECONNREFUSED'))
    const error = await fail(open(server.fetch, singly).jobs.search(search))
    expect(error).toMatchObject({ message: 'No complete answer (ECONNREFUSED); attempts: 1.' })
  })

  it('is logged with the reason and the number of the attempt, also when the answer broke off', async () => {
    const lines: unknown[] = []
    const write = (message: string, facts: object): void => void lines.push([message, facts])
    const body = new ReadableStream({ start: (stream) => stream.error(networkError()) })
    const server = stubServer(() => new Response(body))
    const logger = { debug: write, info: write, warn: write, error: write }
    await fail(open(server.fetch, { ...singly, logger }).jobs.search(search))
    expect(lines).toEqual([
      ['jobs.search no answer', expect.objectContaining({ status: null, attempt: 1, reason: 'ECONNRESET' })],
    ])
  })
})

describe('the parameters', () => {
  it('are those of the moment of the call, whatever becomes of them', async () => {
    const server = stubServer(paidAnswer(1))
    const client = open(server.fetch)
    const params = { ...search, cursor: 'a' }
    const calls = ['a', 'b', 'c'].map((cursor) => {
      params.cursor = cursor
      return client.jobs.search(params)
    })
    await Promise.all(calls)
    expect((await server.bodies()).map(parseCursor)).toEqual(['a', 'b', 'c'])
  })

  it('are refused when no address can hold them', async () => {
    const server = stubServer(paidAnswer(1))
    const result = await open(server.fetch).companies.get.safe('\ud800')
    expect(result).toMatchObject({ error: { name: 'ValidationError' } })
    expect(open(server.fetch).jobs.search.estimate({})).toEqual({ kind: 'api', max: 25, exact: false })
  })
})

describe('the fetch of the runtime', () => {
  it('sends the same, and is ended by the same', async () => {
    const seen: unknown[] = []
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (body) => {
        const { authorization, 'content-length': length } = request.headers
        seen.push(request.method, request.url, authorization, length, body)
        if (seen.length <= 5) response.writeHead(200, { 'credits-cost': '1' }).end('{"data":[]}')
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const client = createClient({ apiKey, baseUrl: `http://127.0.0.1:${port}`, ...singly })
    const { credits } = await client.jobs.search(search)
    expect(credits.cost).toBe(1)
    const body = JSON.stringify(search)
    expect(seen).toEqual(['POST', '/v1/jobs/search', `Bearer ${apiKey}`, `${body.length}`, body])
    expect(await fail(client.jobs.search(search, { timeout: 200 }))).toBeInstanceOf(TimeoutError)
    const aborted = fail(client.jobs.search(search, { signal: AbortSignal.timeout(200) }))
    expect(await aborted).toBeInstanceOf(AbortedError)
    server.closeAllConnections()
    server.close()
  })
})

function parseAnswer(value: unknown): Response {
  return value as Response
}

function parseCursor(body: unknown): unknown {
  return (body as { readonly cursor: unknown }).cursor
}

function selfCaused(): Error {
  const error = new Error('It failed.')
  error.cause = error
  return error
}
