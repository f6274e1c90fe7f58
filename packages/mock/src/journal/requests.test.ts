import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'
import { createMock } from '../index.ts'

const now = '2030-01-01T00:00:00Z'

test('keeps calls with their answers, oldest first', async () => {
  const mock = createMock({ now })
  const client = createClient(mock.client())
  await client.team.get()
  await client.jobs.search({ posted_at_max_age_days: 30, limit: 2 })
  const [team, search] = mock.requests.all()
  expect(team).toMatchObject({ sequence: 1, operation: 'getTeam', credits: null, fault: null })
  expect(search).toMatchObject({
    sequence: 2,
    at: new Date(now),
    operation: 'searchJobs',
    request: { method: 'POST', path: '/v1/jobs/search', query: '' },
    response: { status: 200 },
    credits: { kind: 'api', amount: 2, isReplay: false },
  })
  expect(search?.request.headers['authorization']).toBe('Bearer scrip_test_default_1')
  expect(search?.requestId).toBe(search?.response?.headers['request-id'])
  mock.requests.clear()
  expect(mock.requests.all()).toEqual([])
})

test('keeps so many calls, and so much of each', async () => {
  const mock = createMock({ now, journal: { entriesMax: 3, bodyBytesMax: 100 } })
  const client = createClient(mock.client())
  for (let limit = 1; limit <= 5; limit += 1) await client.jobs.search({ posted_at_max_age_days: 30, limit })
  const kept = mock.requests.all()
  expect(kept.map(({ sequence }) => sequence)).toEqual([3, 4, 5])
  expect(kept.map(({ response }) => response?.body.length)).toEqual([100, 100, 100])
})

test('keeps no live key', async () => {
  const mock = createMock({ now })
  await mock.fetch('/v1/team', { headers: { authorization: 'Bearer scrip_live_secret' } })
  await mock.fetch('/v1/team?key=SCRIP_LIVE_secret', { headers: { 'x-key': 'scrip_live_secret' } })
  expect(JSON.stringify(mock.requests.all())).not.toContain('secret')
})

test('waits for a call, also for one that was made already', async () => {
  const mock = createMock({ now })
  const client = createClient(mock.client())
  const waiting = mock.requests.waitFor({ operation: 'getTeam' })
  await client.credits.balance()
  await client.team.get()
  expect(await waiting).toMatchObject({ sequence: 2 })
  expect(await mock.requests.waitFor({ operation: 'getTeam' })).toMatchObject({ sequence: 2 })
  await expect(mock.requests.waitFor({ operation: 'listGrants' }, { timeoutMs: 10 })).rejects.toThrow(
    /No call came within 10 ms[^]*The nearest of 2 calls/,
  )
  // @ts-expect-error a caller without types
  expect(() => mock.requests.all({ oparation: 'getTeam' })).toThrow('Did you mean `operation`?')
})
