import { once } from 'node:events'
import { connect } from 'node:net'
import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'
import { withControl } from '../control/with-control.ts'
import { createMock } from '../index.ts'
import { listen } from './index.ts'

test('serves the mock and its worlds on a real port', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const { url, close } = await listen(mock)
  try {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    for (const world of [mock, mock.world('other')]) {
      const { apiKey } = world.client()
      const client = createClient({ apiKey, baseUrl: url })
      const { credits } = await client.jobs.search({ posted_at_max_age_days: 30, limit: 2 })
      expect(credits).toMatchObject({ cost: 2, remaining: 4998 })
    }
    expect(mock.env().SCRIP_BASE_URL).toBe(url)
    expect(mock.world('other').client().baseUrl).toBe(url)
    const answer = await fetch(`${url}/v1/team`, {
      headers: { authorization: `Bearer ${mock.client().apiKey}` },
    })
    expect(answer.headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
  } finally {
    await close()
  }
  await expect(fetch(url)).rejects.toThrow('fetch failed')
  expect(mock.env().SCRIP_BASE_URL).toBe(mock.baseUrl)
})

test('a port that is taken is an error', async () => {
  const mock = createMock()
  const { url, close } = await listen(mock)
  await expect(listen(mock, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
  await close()
})

test('an option that there is not is refused', async () => {
  // @ts-expect-error a caller without types
  await expect(listen(createMock(), { prt: 5 })).rejects.toThrow('Did you mean `port`?')
})

test('the control API takes bodies larger than any call of the product', async () => {
  const { url, close } = await listen(withControl(createMock({ now: '2030-01-01T00:00:00Z' })))
  try {
    const commands = [{ type: 'grant', kind: 'api', amount: 7 }]
    const body = `${' '.repeat(2_000_000)}${JSON.stringify({ commands })}`
    const answer: unknown = await (await fetch(`${url}/__mock/seed`, { method: 'POST', body })).json()
    expect(answer).toMatchObject({ grantIds: [expect.stringMatching(/^grant_/)] })
    const nonsense = await fetch(`${url}/__mock/seed`, { method: 'POST', body: 'x'.repeat(2_000_000) })
    expect(nonsense.status).toBe(400)
  } finally {
    await close()
  }
})

/** What comes back on a socket for exactly this request. */
async function raw(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let received = ''
  socket.on('data', (data) => (received += data.toString()))
  socket.write(request)
  await once(socket, 'close')
  return received
}

test('a request is read as the server reads it', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const { url, close } = await listen(withControl(mock))
  const ask = async (line: string, ...headers: readonly string[]) =>
    raw(url, [`${line} HTTP/1.1`, 'Connection: close', ...headers, '', ''].join('\r\n'))
  const key = `Authorization: Bearer ${mock.client().apiKey}`
  try {
    const answer = await ask('GET /v1/x/../credits/balance', 'Host: a', key)
    expect(answer).toContain('HTTP/1.1 200')
    expect(answer).toMatch(/content-length: \d+/i)
    expect(await ask('GET /v1/team', 'Host: a', key, 'Authorization: Bearer x')).toContain('HTTP/1.1 401')
    expect(await ask('GET /v1/team', 'Host: [::', key)).toContain('HTTP/1.1 400')
    expect(await ask('GET ftp://a/v1/team', 'Host: a', key)).toContain('HTTP/1.1 400')
    expect(await ask('OPTIONS *', 'Host: a')).toContain('HTTP/1.1 400')
    expect(await ask('TRACE /__mock/health', 'Host: a')).toContain('HTTP/1.1 405')
    const body = '{"posted_at_max_age_days":30,"limit":1}'
    const types = ['Content-Type: application/json', 'Content-Type: text/plain']
    const length = `Content-Length: ${body.length}`
    const searched = raw(
      url,
      ['POST /v1/jobs/search HTTP/1.1', 'Host: a', 'Connection: close', key, ...types, length, '', body].join(
        '\r\n',
      ),
    )
    expect(await searched).toContain('HTTP/1.1 415')
    await mock.verify.balance({ kind: 'api' }, { available: 5000 })
  } finally {
    await close()
  }
})

test('neither a latency nor half a request keeps it from closing', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const { url, close } = await listen(mock)
  mock.faults.add({ do: { latencyMs: 60_000 } })
  const answer = fetch(`${url}/v1/team`).catch((error: unknown) => error)
  const half = raw(url, 'POST /v1/jobs/search HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{').catch(
    () => '',
  )
  await mock.requests.waitFor({}, { timeoutMs: 50 }).catch(() => null)
  const begun = performance.now()
  await close()
  expect(performance.now() - begun).toBeLessThan(20_000)
  expect(await answer).toBeInstanceOf(TypeError)
  await half
})
