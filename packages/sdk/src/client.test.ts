import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { InsufficientCreditsError, RateLimitError } from './errors/api-error.ts'
import { AbortedError, ConnectionError, ResponseParseError, TimeoutError } from './errors/no-answer-errors.ts'
import { networkError, paidAnswer, refusal, type StubServer, stubServer } from './testing/stub-server.ts'

const apiKey = 'scrip_test_verysecret'
const search = { posted_at_max_age_days: 7, limit: 25 }
const soon = (): Response => refusal(503, 'unavailable', {}, { 'retry-after': '0' })

function clientOf(server: Pick<StubServer, 'fetch'>, options: Partial<ClientOptions> = {}) {
  return createClient({ apiKey, baseUrl: 'https://api.test/', fetch: server.fetch, ...options })
}

describe('a call', () => {
  it('answers the data and beside it what it cost', async () => {
    const server = stubServer(paidAnswer(25, {}, [{ id: 1 }]))
    const answer = await clientOf(server).jobs.search(search)
    expect(answer).toMatchObject({
      ok: true,
      status: 200,
      requestId: 'req_1',
      data: { data: [{ id: 1 }] },
      credits: {
        known: true,
        cost: 25,
        kind: 'api',
        remaining: 1475,
        charge: expect.stringMatching(/^chg_/),
        records: 25,
        settled: true,
      },
    })
    expect(answer.credits.spent).toEqual({ api: 25, company: 0 })
    expect(answer.credits.attempts).toHaveLength(1)
  })

  it('sends the parameters as they are, the key, and one idempotency key', async () => {
    const server = stubServer(paidAnswer(1))
    await clientOf(server, { apiKey: () => Promise.resolve(apiKey) }).jobs.search(search, { maxCredits: 9 })
    const [request] = server.requests
    expect(request?.url).toBe('https://api.test/v1/jobs/search')
    expect(await server.bodies()).toEqual([search])
    expect(request?.headers.get('authorization')).toBe(`Bearer ${apiKey}`)
    expect(request?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(request?.headers.get('credits-max')).toBe('9')
  })

  it('names the hold that pays it, and nothing that is no hold', async () => {
    const server = stubServer(paidAnswer(1))
    const client = clientOf(server)
    await client.jobs.search(search, { hold: 'hld_1' })
    expect(server.requests[0]?.headers.get('credits-hold')).toBe('hld_1')
    const failed = await client.jobs.search.safe(search, { hold: 'grant_1' })
    expect(failed).toMatchObject({ ok: false, error: { fields: [{ pointer: '/hold', in: 'option' }] } })
    expect(server.requests).toHaveLength(1)
  })

  it('makes a hold under the key of the caller', async () => {
    const server = stubServer(Response.json({ hold: { id: 'hld_1' }, charge_id: null, available: 5 }))
    const { data } = await clientOf(server).holds.create(
      { kind: 'api', amount: 5 },
      { idempotencyKey: 'night-7' },
    )
    expect(data.hold.id).toBe('hld_1')
    expect(server.requests[0]?.headers.get('idempotency-key')).toBe('night-7')
  })

  it('puts ids into the path and repeats lists in the query', async () => {
    const server = stubServer(Response.json({ data: [], next_cursor: null }))
    const client = clientOf(server)
    await client.companies.listJobs('a/b=', { limit: 5 })
    await client.credits.entries({ kind: 'api', type: ['charge', 'grant'], cursor: undefined })
    expect(server.requests.map(({ url }) => url)).toEqual([
      'https://api.test/v1/companies/a%2Fb%3D/jobs?limit=5',
      'https://api.test/v1/credits/entries?kind=api&type=charge&type=grant',
    ])
  })

  it('gives a report as CSV when asked', async () => {
    const server = stubServer(
      new Response('day,credits\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
    )
    const { data } = await clientOf(server).usage.get({ group_by: ['day'] }, { format: 'csv' })
    expect(data).toBe('day,credits\n')
    expect(server.requests[0]?.headers.get('accept')).toBe('text/csv')
  })

  it.each(['', '.', '..'])('refuses the id %j before anything is sent', async (id) => {
    const server = stubServer(paidAnswer(1))
    await expect(clientOf(server).companies.get(id)).rejects.toMatchObject({
      name: 'ValidationError',
      fields: [{ pointer: '/company_id', in: 'path' }],
    })
    expect(server.requests).toHaveLength(0)
  })

  it('says that the receipt is unknown when a paid answer has no credit headers', async () => {
    const { credits, ok } = await clientOf(stubServer(Response.json({ data: [] }))).jobs.search(search)
    expect(ok).toBe(true)
    expect(credits).toMatchObject({ known: false, cost: null, kind: 'api', remaining: null, settled: true })
  })
})

describe('retries', () => {
  it('sends a priced call again after a lost answer, with the same key, and counts the replay once', async () => {
    const server = stubServer(networkError(), soon(), paidAnswer(25, { 'credits-replayed': '?1' }))
    const client = clientOf(server)
    const { credits } = await client.jobs.search(search)
    expect(new Set(server.requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
    expect(credits).toMatchObject({ cost: 25, replayed: true, settled: true })
    expect(credits.attempts.map(({ status }) => status)).toEqual([null, 503, 200])
    expect(client.meter.spent.api).toBe(25)
  })

  it('sends again when the body breaks off', async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }))
    const server = stubServer(broken, paidAnswer(1))
    await expect(clientOf(server).jobs.search(search)).resolves.toMatchObject({ credits: { cost: 1 } })
  })

  it('never sends again after a 402', async () => {
    const facts = { kind: 'api', required: 25, available: 3 }
    const server = stubServer(refusal(402, 'insufficient_credits', facts))
    const error = await clientOf(server)
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InsufficientCreditsError)
    expect(error).toMatchObject(facts)
    expect(server.requests).toHaveLength(1)
  })

  it('does not wait longer for a 429 than it may', async () => {
    const server = stubServer(refusal(429, 'rate_limited', {}, { 'retry-after': '3600' }))
    const error = await clientOf(server)
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ retryAfterSeconds: 3600 })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a call without an answer', () => {
  const once = { retry: { attempts: 1 } }

  it('says that it may have been charged when the connection broke', async () => {
    const error = await clientOf(stubServer(networkError()), once)
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ credits: { known: false, settled: false }, cause: { code: 'ECONNRESET' } })
  })

  it('says that it was not charged when the connection was never made', async () => {
    const server = stubServer(networkError('ECONNREFUSED'))
    const error = await clientOf(server, once)
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ credits: { settled: true } })
  })

  it('keeps the receipt of an answer whose body broke off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
    const server = stubServer(() => new Response(body, { headers: paidAnswer(25).headers }))
    const client = clientOf(server, once)
    const error = await client.jobs.search(search).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'ConnectionError',
      credits: { cost: 25, charge: expect.any(String), settled: true },
    })
    expect(client.meter.spent.api).toBe(25)
  })

  it('keeps the receipt of a 200 that is not JSON', async () => {
    const server = stubServer(new Response('<html>', { headers: paidAnswer(25).headers }))
    const error = await clientOf(server)
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ResponseParseError)
    expect(error).toMatchObject({ status: 200, credits: { cost: 25 } })
  })

  it('ends after the timeout', async () => {
    const server = stubServer((request) => neverAnswer(request))
    const error = await clientOf(server, { timeout: 5, ...once })
      .jobs.search(search)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ credits: { settled: false } })
  })

  it('ends when the caller aborts, and takes its listener off the signal', async () => {
    const controller = new AbortController()
    const server = stubServer((request) => {
      queueMicrotask(() => controller.abort())
      return neverAnswer(request)
    })
    const call = clientOf(server).jobs.search(search, { signal: controller.signal })
    await expect(call).rejects.toBeInstanceOf(AbortedError)
    await expect(clientOf(server).jobs.search(search, { signal: controller.signal })).rejects.toBeInstanceOf(
      AbortedError,
    )
    expect(server.requests).toHaveLength(1)
  })
})

describe('safe', () => {
  it('answers a refusal instead of throwing it', async () => {
    const result = await clientOf(stubServer(refusal(404, 'not_found'))).companies.get.safe('c1')
    expect(result).toMatchObject({
      ok: false,
      status: 404,
      requestId: 'req_2',
      error: { name: 'NotFoundError' },
    })
  })

  it('answers status null when there is no answer', async () => {
    const client = clientOf(stubServer(networkError()), { retry: { attempts: 1 } })
    expect(await client.team.get.safe()).toMatchObject({
      ok: false,
      status: null,
      error: { name: 'ConnectionError' },
    })
  })
})

function neverAnswer(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
  })
}
