import { createClient } from '@scrip/sdk'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMock, type Mock } from '../index.ts'
import { handlers } from './handlers.ts'

const mock = createMock({ now: '2030-01-01T00:00:00Z' })
const theirs = http.get('https://weather.example/today', () => HttpResponse.json({ sky: 'blue' }))
const broken: Mock = {
  ...createMock({ baseUrl: 'https://broken.example' }),
  handle: () => Promise.reject(new Error('a secret path')),
}
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

test('answers an error of the mock itself without its stack', async () => {
  const answer = await fetch('https://broken.example/v1/team')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('handlers.test.ts')
})
