import { refusalCodes, routes } from '@scrip/api'
import { validateAnswer } from '@scrip/contract/answers'
import { createClient, InsufficientCreditsError } from '@scrip/sdk'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from '../index.ts'

const now = '2030-01-01T00:00:00Z'

function call(mock: Mock, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const method = path.endsWith('/search') ? 'POST' : 'GET'
  const body = method === 'GET' ? {} : { body: JSON.stringify({ posted_at_max_age_days: 30, limit: 3 }) }
  return mock.fetch(path, {
    method,
    headers: {
      authorization: `Bearer ${mock.client().apiKey}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...body,
  })
}

describe('an answer of a status fault keeps the contract', () => {
  const mock = createMock({ now })
  test.each(routes)('of $operationId, with every code', async (route) => {
    const token = route.audience === 'staff' ? mock.staff('owner').token : mock.client().apiKey
    const path = route.path
      .replace('{hold_id}', 'hld_1')
      .replace('{charge_id}', 'chg_1')
      .replaceAll(/\{(\w+)_id\}/g, '$1_1')
    for (const status of route.statuses.filter((one) => one >= 400)) {
      for (const code of refusalCodes(route, status)) {
        mock.faults.add({ match: { operation: route.operationId }, do: { status, code } })
        const answer = await mock.fetch(path, {
          method: route.method,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(route.hasBody ? { body: '{}' } : {}),
        })
        const body: unknown = await answer.json()
        expect([answer.status, body]).toMatchObject([status, { code }])
        const violations = validateAnswer(route.operationId, status, answer.headers, body)
        expect([code, violations]).toEqual([code, []])
      }
    }
  })
})

test('402 is the whole refusal, which the SDK knows as such', async () => {
  const mock = createMock({ now })
  mock.faults.add({ do: { status: 402 } })
  const client = createClient(mock.client())
  await expect(client.jobs.search({ posted_at_max_age_days: 30, limit: 3 })).rejects.toThrow(
    InsufficientCreditsError,
  )
  const [entry] = mock.requests.all({ status: 402 })
  expect(entry).toMatchObject({ fault: 'status=402', credits: null })
  expect(entry?.response?.headers).toMatchObject({ 'credits-cost': '0', 'credits-remaining': '5000' })
  expect(entry?.requestId).toBe(entry?.response?.headers['request-id'])
  await mock.verify.balance({ kind: 'api' }, { available: 5000 })
})

test.each([429, 503])('%i says when to come again', async (status) => {
  const mock = createMock({ now })
  mock.faults.add({ do: { status } })
  expect((await call(mock, '/v1/team')).headers.get('retry-after')).toBe('1')
})

test('the call is journalled with the answer that it got', async () => {
  const mock = createMock({ now })
  mock.faults.add({ times: 2, do: { status: 503 } })
  const answers = await Promise.all([call(mock, '/v1/team'), call(mock, '/v1/team')])
  mock.verify.called({ status: 503 }, 2)
  const ids = answers.map((answer) => answer.headers.get('request-id') ?? '')
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(mock.explain(id).text).toContain('came before the server')
})

test('which code it is may be chosen', async () => {
  const mock = createMock({ now })
  mock.faults.add({ do: { status: 409, code: 'hold_ended' } })
  expect(await (await call(mock, '/v1/jobs/search')).json()).toMatchObject({ code: 'hold_ended' })
  const plain = await call(mock, '/v1/jobs/search', { 'mock-fault': 'status=409' })
  expect(await plain.json()).toMatchObject({ code: 'idempotency_key_reused' })
  const told = await call(mock, '/v1/team', { 'mock-fault': 'status=403; code=team_suspended' })
  expect(await told.json()).toMatchObject({ code: 'team_suspended' })
})

test('a status strikes only the calls that are ever refused with it', async () => {
  const mock = createMock({ now })
  const handle = mock.faults.add({ do: { status: 402 } })
  expect((await call(mock, '/v1/team')).status).toBe(200)
  expect(handle.hits()).toBe(0)
  expect((await call(mock, '/v1/jobs/search')).status).toBe(402)
  const refused = await call(mock, '/v1/team', { 'mock-fault': 'status=402' })
  expect([refused.status, await refused.json()]).toMatchObject([400, {}])
})

test.each([
  [{ match: { operation: 'getTeam' }, do: { status: 402 } }, '`getTeam` never answers 402'],
  [{ match: { path: '/v1/team' }, do: { status: 412 } }, 'no such call is ever answered with 412'],
  [{ do: { status: 405 } }, 'no such call is ever answered with 405'],
  [{ do: { status: 409, code: 'hold_endd' } }, 'Did you mean `hold_ended`?'],
  [{ match: { operation: 'searchJobs' }, do: { status: 409, code: 'grant_ended' } }, 'with `grant_ended`'],
  [{ do: { timeout: true, code: 'hold_ended' } }, 'goes with `status` alone'],
])('%j is refused, since it would never strike', (fault, message) => {
  const mock = createMock({ now })
  // @ts-expect-error a caller without types
  expect(() => mock.faults.add(fault)).toThrow(message)
})
