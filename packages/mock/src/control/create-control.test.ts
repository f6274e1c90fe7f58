import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'
import { createMock } from '../index.ts'
import openapi from './control.openapi.json' with { type: 'json' }
import { controlRoutes } from './control-routes.ts'
import { createControl } from './create-control.ts'

const base = 'http://127.0.0.1:4010'

function open() {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const control = createControl(mock)
  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await control(new Request(`${base}/__mock${path}`, { method, headers, ...init }))
    if (response === null) throw new Error('it is no path of the control API')
    const text = await response.text()
    const answer: unknown = text === '' ? undefined : JSON.parse(text)
    return { status: response.status, answer }
  }
  return { mock, control, ask }
}

test('its routes are those of its own OpenAPI file', () => {
  const written = Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(controlRoutes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(written.sort())
})

test('leaves the paths of the product alone', async () => {
  const { control } = open()
  for (const path of ['/v1/team', '/', '/__mocked', '/v1/__mock/health']) {
    expect(await control(new Request(`${base}${path}`))).toBeNull()
  }
})

test('turns the clock of the world that is named, and of no other', async () => {
  const { mock, ask } = open()
  const { status, answer } = await ask('POST', '/clock?world=checkout', { advance: '91d' })
  expect(status).toBe(200)
  expect(answer).toMatchObject({ from: '2030-01-01T00:00:00.000Z', to: '2030-04-02T00:00:00.000Z' })
  expect(mock.world('checkout').clock.now()).toEqual(new Date('2030-04-02T00:00:00Z'))
  expect(mock.clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'))
})

test('freezes and resumes', async () => {
  const { mock, ask } = open()
  await ask('POST', '/seed')
  await ask('POST', '/clock', { resume: true })
  await ask('POST', '/clock', { freeze: '2030-01-02T00:00:00Z' })
  expect(mock.clock.now()).toEqual(new Date('2030-01-02T00:00:00Z'))
  expect((await ask('POST', '/clock', { advanceToNext: 'period' })).status).toBe(200)
  expect(mock.clock.now()).toEqual(new Date('2030-02-01T00:00:00Z'))
})

test('shows, waits for and explains calls', async () => {
  const { mock, ask } = open()
  await createClient(mock.client()).jobs.search({ posted_at_max_age_days: 30, limit: 2 })
  const { answer } = await ask('GET', '/requests?path=/v1/jobs/search&status=200')
  expect(answer).toMatchObject({ requests: [{ operation: 'searchJobs', credits: { amount: 2 } }] })
  const waited = await ask('POST', '/requests/wait', { match: { operation: 'searchJobs' } })
  const requestId = mock.requests.all()[0]?.requestId ?? ''
  expect(waited.answer).toMatchObject({ requestId })
  expect((await ask('GET', `/requests/${requestId}/explain`)).answer).toMatchObject({
    text: mock.explain(requestId).text,
  })
  expect((await ask('GET', '/requests?unmatched=true')).answer).toEqual({ requests: [] })
})

test('adds faults, counts them and takes them away', async () => {
  const { mock, ask } = open()
  const { answer } = await ask('POST', '/faults', { do: { status: 503 } })
  const { id } = answer as { id: string }
  expect((await mock.fetch('/v1/team')).status).toBe(503)
  expect((await ask('GET', `/faults/${id}`)).answer).toMatchObject({
    hits: 1,
    fault: { do: { status: 503 } },
  })
  expect((await ask('DELETE', `/faults/${id}`)).status).toBe(204)
  expect((await ask('GET', '/faults')).answer).toEqual({ faults: [] })
  expect((await ask('GET', `/faults/${id}`)).status).toBe(404)
})

test('a check that fails is a 409 that says why', async () => {
  const { mock, ask } = open()
  expect((await ask('POST', '/verify')).answer).toEqual({ verified: ['noUnexpected', 'invariants'] })
  const failed = await ask('POST', '/verify', { check: 'called', match: { path: '/v1/team' } })
  expect(failed).toMatchObject({ status: 409, answer: { code: 'verification_failed' } })
  await createClient(mock.client()).team.get()
  for (const check of [
    { check: 'called', match: { path: '/v1/team' }, times: 1 },
    { check: 'neverCalled', match: { path: '/v1/usage' } },
    { check: 'balance', kind: 'api', available: 5000 },
    { check: 'noUnexpected' },
    { check: 'invariants' },
  ]) {
    expect((await ask('POST', '/verify', check)).status).toBe(200)
  }
})

test('keeps a world, brings it back and begins it anew', async () => {
  const { mock, ask } = open()
  await ask('POST', '/seed', { commands: [{ type: 'grant', kind: 'api', amount: 50 }] })
  const { answer: snapshot } = await ask('GET', '/snapshot')
  await ask('POST', '/reset')
  await mock.verify.balance({ kind: 'api' }, { available: 5000 })
  expect((await ask('POST', '/restore', snapshot)).status).toBe(204)
  await mock.verify.balance({ kind: 'api' }, { available: 5050 })
})

test('opens worlds and tells their keys', async () => {
  const { ask } = open()
  const { answer } = await ask('POST', '/worlds', { name: 'checkout' })
  expect(answer).toMatchObject({
    name: 'checkout',
    apiKey: 'scrip_test_checkout_1',
    staff: { owner: 'scrip_test_checkout_staff_owner' },
  })
  expect((await ask('DELETE', '/worlds/checkout')).status).toBe(204)
})

test.each([
  ['GET', '/helth', undefined, 404, 'Did you mean `/__mock/health`?'],
  ['PUT', '/clock', undefined, 405, 'takes GET or POST'],
  ['POST', '/clock', {}, 400, 'Give one of'],
  ['POST', '/clock', { advnce: '1d' }, 400, 'Did you mean `advance`?'],
  ['POST', '/clock', { advance: 'soon' }, 400, 'is no duration'],
  ['POST', '/clock', { advanceToNext: 'expirey' }, 400, 'Did you mean `expiry`?'],
  ['POST', '/clock', '{', 400, 'no JSON'],
  ['POST', '/faults', { do: { reset: 'after-comit' } }, 400, 'after-commit'],
  ['POST', '/faults', { does: {} }, 400, '`do`'],
  ['POST', '/faults', { match: { pth: '/' }, do: { timeout: true } }, 400, 'Did you mean `path`?'],
  ['GET', '/requests?stats=200', undefined, 400, 'Did you mean `status`?'],
  ['POST', '/verify', { check: 'charge' }, 400, 'Did you mean `charged`?'],
  ['POST', '/seed', { commands: 'emty' }, 400, 'Did you mean `empty`?'],
  ['GET', '/clock?world=No', undefined, 400, 'No world may be called'],
  ['POST', '/restore', {}, 400, 'snapshot'],
  ['GET', '/requests/none/explain', undefined, 400, 'no call `none`'],
])('%s %s with %j answers %i and says what was meant', async (method, path, body, status, text) => {
  const { ask } = open()
  const refused = await ask(method, path, body)
  expect(refused.status).toBe(status)
  expect(JSON.stringify(refused.answer)).toContain(text)
})

test.each([
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:4011' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('refuses a page of another origin: %j', async (headers) => {
  const { mock, ask } = open()
  const { status, answer } = await ask('POST', '/clock', { advance: '1d' }, headers)
  expect(status).toBe(403)
  expect(answer).toMatchObject({ code: 'cross_origin' })
  expect(mock.clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'))
})

test('refuses a page that has given this machine a name of its own, whatever its browser says of it', async () => {
  const { mock, control } = open()
  const asSame = { 'sec-fetch-site': 'same-origin' }
  for (const headers of [asSame, { origin: 'http://evil.example:4010' }, {}]) {
    const rebound = await control(
      new Request('http://evil.example:4010/__mock/reset', { method: 'POST', headers }),
    )
    expect(rebound?.status).toBe(403)
  }
  expect((await control(new Request(`${base}/__mock/health`, { headers: asSame })))?.status).toBe(200)
  for (const host of ['localhost', '127.0.0.1', '[::1]', 'mock', 'app.localhost', 'host.docker.internal']) {
    expect((await control(new Request(`http://${host}:4010/__mock/health`)))?.status).toBe(200)
  }
  const named = createControl(mock, ['mock.company.example'])
  expect((await named(new Request('http://mock.company.example/__mock/health')))?.status).toBe(200)
})

test('a query that is misspelt moves no other world', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const control = createControl(mock)
  const ask = async (method: string, path: string) =>
    control(new Request(`http://localhost:4010${path}`, { method }))
  expect(await (await ask('POST', '/__mock/reset?wrld=w9'))?.json()).toMatchObject({
    status: 400,
    detail: 'The query has no `wrld`. Did you mean `world`?',
  })
  expect((await ask('POST', '/__mock/reset?world=w9'))?.status).toBe(204)
})

test('tells the worlds that there are, and where it was reached', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const control = createControl(mock)
  const ask = async (method: string) =>
    control(new Request('http://localhost:4010/__mock/worlds', { method }))
  expect(await (await ask('POST'))?.json()).toMatchObject({ name: 'w1', baseUrl: 'http://localhost:4010' })
  expect(await (await ask('GET'))?.json()).toEqual({ worlds: ['w1'] })
})
