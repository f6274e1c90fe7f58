import { createClient } from '@scrip/sdk'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMock } from '../index.ts'
import { FaultNotSupportedError } from '../faults/fault-not-supported-error.ts'
import { handlers } from './handlers.ts'

const mock = createMock({ now: '2030-01-01T00:00:00Z' })
const theirs = http.get('https://weather.example/today', () => HttpResponse.json({ sky: 'blue' }))
const broken = createMock({ baseUrl: 'https://broken.example' })
const server = setupServer(theirs, ...handlers(mock), ...handlers(broken))

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' })
})
afterAll(() => {
  server.close()
})

test('answers the global fetch, beside the handlers that were there', async () => {
  const { apiKey, baseUrl } = mock.client()
  const { credits } = await createClient({ apiKey, baseUrl }).jobs.search({
    posted_at_max_age_days: 30,
    limit: 2,
  })
  expect(credits).toMatchObject({ cost: 2, remaining: 4998 })
  const weather: unknown = await (await fetch('https://weather.example/today')).json()
  expect(weather).toEqual({ sky: 'blue' })
})

test('turns with the mock’s clock', async () => {
  const { apiKey, baseUrl } = mock.client()
  await mock.clock.advance('31d')
  const { data } = await createClient({ apiKey, baseUrl }).credits.balance()
  expect(data.as_of).toBe('2030-02-01T00:00:00.000Z')
})

test('refuses to break a connection, before anything is taken, and names who can', async () => {
  broken.faults.add({ do: { reset: 'after-commit' } })
  const { apiKey, baseUrl } = broken.client()
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ posted_at_max_age_days: 30, limit: 2 })
  const answer = await fetch(`${baseUrl}/v1/jobs/search`, { method: 'POST', headers, body })
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).toMatch(/FaultNotSupportedError.*createClient\(mock\.client\(\)\).*listen\(mock\)/)
  expect(text).not.toContain('handlers.test.ts')
  expect(() => broken.verify.noUnexpected()).toThrow(FaultNotSupportedError)
  await broken.verify.balance({ kind: 'api' }, { available: 5000 })
})

test('does the faults that it can', async () => {
  const { apiKey, baseUrl } = broken.client()
  broken.faults.add({ do: { status: 503, retryAfterSeconds: 2 } })
  const answer = await fetch(`${baseUrl}/v1/team`, { headers: { authorization: `Bearer ${apiKey}` } })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
})
