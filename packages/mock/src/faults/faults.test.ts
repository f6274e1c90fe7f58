import { createClient } from '@scrip/sdk'
import { afterEach, describe, expect, test } from 'vitest'
import { createMock, type Fault, type Mock } from '../index.ts'
import { listen } from '../node/index.ts'

const now = '2030-01-01T00:00:00Z'
const searchBody = JSON.stringify({ posted_at_max_age_days: 30, limit: 3 })

type Way = 'mock.fetch' | 'listen'
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function openWay(
  way: Way,
  mock: Mock,
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  if (way === 'mock.fetch') return (path, init) => mock.fetch(path, init)
  const { url, close } = await listen(mock)
  closing.push(close)
  return (path, init) => fetch(url + path, init)
}

function searchInit(mock: Mock, headers: Record<string, string> = {}): RequestInit {
  const authorization = `Bearer ${mock.client().apiKey}`
  return {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: searchBody,
  }
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof Error)) return error
      const cause: unknown = error.cause
      const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null
      return { name: error.name, message: error.message, code }
    },
  )
}

describe.each(['mock.fetch', 'listen'] as const)('over %s', (way) => {
  test.each([
    ['before-commit', 5000],
    ['after-commit', 4997],
  ] as const)('a reset %s throws what fetch throws, with %i credits left', async (reset, left) => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ match: { operation: 'searchJobs' }, do: { reset } })
    expect(await errorOf(call('/v1/jobs/search', searchInit(mock)))).toEqual({
      name: 'TypeError',
      message: 'fetch failed',
      code: 'ECONNRESET',
    })
    await mock.verify.balance({ kind: 'api' }, { available: left })
  })

  test('a reset in the body breaks it after its first half', async () => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ do: { reset: 'mid-body' } })
    const answer = await call('/v1/jobs/search', searchInit(mock))
    expect(answer.status).toBe(200)
    expect(await errorOf(answer.text())).toEqual({
      name: 'TypeError',
      message: 'terminated',
      code: 'UND_ERR_SOCKET',
    })
    await mock.verify.balance({ kind: 'api' }, { available: 4997 })
  })

  test('an answer that was lost after the charge is replayed under the same key, with one charge', async () => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ do: { reset: 'after-commit' } })
    const init = searchInit(mock, { 'idempotency-key': 'order-1' })
    await expect(call('/v1/jobs/search', init)).rejects.toThrow('fetch failed')
    const again = await call('/v1/jobs/search', init)
    expect(again.headers.get('credits-replayed')).toBe('?1')
    await mock.verify.balance({ kind: 'api' }, { available: 4997 })
    const [lost, replayed] = mock.requests.all({ operation: 'searchJobs' })
    expect([lost?.credits?.isReplay, replayed?.credits?.isReplay]).toEqual([false, true])
    expect(replayed?.response?.headers['credits-charge']).toBe(lost?.response?.headers['credits-charge'])
  })

  test('without a key the search is charged twice', async () => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ do: { reset: 'after-commit' } })
    await expect(call('/v1/jobs/search', searchInit(mock))).rejects.toThrow('fetch failed')
    await call('/v1/jobs/search', searchInit(mock))
    await mock.verify.balance({ kind: 'api' }, { available: 4994 })
  })

  test('a timeout never answers and takes nothing', async () => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ do: { timeout: true } })
    const init = { ...searchInit(mock), signal: AbortSignal.timeout(50) }
    await expect(call('/v1/jobs/search', init)).rejects.toThrow(/timeout/)
    await mock.verify.balance({ kind: 'api' }, { available: 5000 })
  })

  test.each([
    ['json', /^\{.*,\]$/s, 'application/json'],
    ['truncated', /^\{.*[^}]$/s, 'application/json'],
    ['content-type', /^<html>/, 'text/html'],
    ['empty', /^$/, 'application/json'],
  ] as const)('a malformed answer, %s, comes whole', async (malformed, body, mediaType) => {
    const mock = createMock({ now })
    const call = await openWay(way, mock)
    mock.faults.add({ do: { malformed } })
    const answer = await call('/v1/jobs/search', searchInit(mock))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType])
    const text = await answer.text()
    expect(text).toMatch(body)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    await mock.verify.balance({ kind: 'api' }, { available: 4997 })
  })
})

describe('a status', () => {
  test('has the body of the contract’s error table, and takes nothing', async () => {
    const mock = createMock({ now })
    mock.faults.add({ do: { status: 429, retryAfterSeconds: 7 } })
    const answer = await mock.fetch('/v1/jobs/search', searchInit(mock))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
    expect(await answer.json()).toMatchObject({
      type: '/problems/rate-limited',
      status: 429,
      code: 'rate_limited',
      retry_after_seconds: 7,
    })
    await mock.verify.balance({ kind: 'api' }, { available: 5000 })
  })

  test('of a gateway is none of the contract’s', async () => {
    const mock = createMock({ now })
    mock.faults.add({ do: { status: 502 } })
    const answer = await mock.fetch('/v1/team', searchInit(mock))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
  })
})

describe('which call', () => {
  async function statusesOf(mock: Mock, paths: readonly string[]): Promise<number[]> {
    const headers = { authorization: `Bearer ${mock.client().apiKey}` }
    const statuses: number[] = []
    for (const path of paths) statuses.push((await mock.fetch(path, { headers })).status)
    return statuses
  }
  const team = '/v1/team'

  test.each<[string, Omit<Fault, 'do'>, readonly number[]]>([
    ['once unless told', {}, [503, 200, 200, 200]],
    ['so often', { times: 2 }, [503, 503, 200, 200]],
    ['always', { times: 'always' }, [503, 503, 503, 503]],
    ['after so many', { after: 2 }, [200, 200, 503, 200]],
    ['never by chance', { chance: 0 }, [200, 200, 200, 200]],
  ])('%s', async (_, fault, statuses) => {
    const mock = createMock({ now })
    const handle = mock.faults.add({ ...fault, do: { status: 503 } })
    expect(await statusesOf(mock, [team, team, team, team])).toEqual(statuses)
    expect(handle.hits()).toBe(statuses.filter((status) => status === 503).length)
    handle.remove()
    expect(await statusesOf(mock, [team])).toEqual([200])
  })

  test('that matches', async () => {
    const mock = createMock({ now })
    mock.faults.add({ match: { path: '/v1/credits/*' }, times: 'always', do: { status: 503 } })
    expect(await statusesOf(mock, [team, '/v1/credits/balance'])).toEqual([200, 503])
    mock.faults.clear()
    expect(await statusesOf(mock, ['/v1/credits/balance'])).toEqual([200])
  })

  test('by a chance that is the same with the same seed', async () => {
    const run = (seed: number): Promise<number[]> => {
      const mock = createMock({ now, seed })
      mock.faults.add({ times: 'always', chance: 0.5, do: { status: 503 } })
      return statusesOf(
        mock,
        Array.from({ length: 24 }, () => team),
      )
    }
    const first = await run(1)
    expect(new Set(first)).toEqual(new Set([200, 503]))
    expect(await run(1)).toEqual(first)
    expect(await run(2)).not.toEqual(first)
  })

  test('named by its own header, which comes before what was added', async () => {
    const mock = createMock({ now })
    mock.faults.add({ times: 'always', do: { status: 503 } })
    const answer = await mock.fetch(team, {
      headers: { ...searchInit(mock, { 'mock-fault': 'status=429; retry-after=3' }).headers },
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3'])
  })

  test('in its own world alone', async () => {
    const mock = createMock({ now })
    const other = mock.world('other')
    other.faults.add({ times: 'always', do: { status: 503 } })
    expect(await statusesOf(mock, [team])).toEqual([200])
    expect(await statusesOf(other, [team])).toEqual([503])
  })
})

test('latency is drawn from its distribution, and charges as usual', async () => {
  const mock = createMock({ now })
  mock.faults.add({ times: 'always', do: { latencyMs: { p50: 5, p99: 20 } } })
  const client = createClient(mock.client())
  const begun = performance.now()
  for (let call = 0; call < 4; call += 1) await client.jobs.search({ posted_at_max_age_days: 30, limit: 1 })
  expect(performance.now() - begun).toBeGreaterThan(8)
  await mock.verify.balance({ kind: 'api' }, { available: 4996 })
})

test('a page of another origin may name a fault', async () => {
  const preflight = await createMock({ now }).fetch('/v1/team', { method: 'OPTIONS' })
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/, Mock-Fault$/)
})
