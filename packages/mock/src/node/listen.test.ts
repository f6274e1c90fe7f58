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
    const answer = await fetch(`${url}/v1/team`, {
      headers: { authorization: `Bearer ${mock.client().apiKey}` },
    })
    expect(answer.headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
  } finally {
    await close()
  }
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('a port that is taken is an error', async () => {
  const mock = createMock()
  const { url, close } = await listen(mock)
  await expect(listen(mock, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
  await close()
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
