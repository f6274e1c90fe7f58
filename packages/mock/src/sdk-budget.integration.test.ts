// The SDK's promises about credits, kept against the mock: what the meter says is what the ledger says.
import { createServer, connect, type Server } from 'node:net'
import { createClient } from '@scrip/sdk'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMock, type Mock } from './index.ts'
import { listen } from './node/index.ts'

const search = { posted_at_max_age_days: 365 }

async function spentOf(mock: Mock): Promise<{ api: number; company: number }> {
  const { data } = await createClient(mock.client()).credits.balance()
  return { api: data.balances.api.used, company: data.balances.company.used }
}

test('50 parallel lookups of 3 credits with a budget of 30: 10 are sent and 30 charged', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const { data } = await createClient(mock.client()).companies.search({ blur_company_data: true, limit: 1 })
  const company_id = data.data[0]?.id ?? ''
  let sent = 0
  const client = createClient({
    ...mock.client(),
    budget: { api: 30 },
    fetch: (request) => {
      sent += 1
      return mock.handle(request)
    },
  })
  const results = await Promise.all(
    Array.from({ length: 50 }, () => client.companies.technologies.safe({ company_id })),
  )
  expect(sent).toBe(10)
  expect(results.filter(({ ok }) => ok)).toHaveLength(10)
  expect(results.filter((result) => !result.ok && result.status === 402)).toHaveLength(40)
  expect(await spentOf(mock)).toEqual({ api: 30, company: 0 })
  expect(client.meter.spent).toEqual({ api: 30, company: 0 })
  await mock.verify.invariants()
})

const call = fc.record({
  what: fc.constantFrom('jobs', 'companies', 'reveal', 'replay'),
  limit: fc.integer({ min: 1, max: 5 }),
  end: fc.constantFrom('answered', 'lost before', 'lost after', 'broken'),
})

test('the meter is the ledger after any mix of outcomes and a sync', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(call, { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('2030-01-01T00:00:00Z', undefined),
      async (calls, budget, now) => {
        const mock = createMock(now === undefined ? {} : { now })
        const plain = createClient(mock.client())
        const { data } = await plain.companies.search({ blur_company_data: true, limit: 3 })
        const company_ids = data.data.map(({ id }) => id)
        let paid = 0
        const client = createClient({
          ...mock.client(),
          budget: { api: budget },
          retry: { attempts: 1 },
          async fetch(request) {
            if (request.method === 'GET') return mock.handle(request)
            const end = calls[paid++ % calls.length]?.end
            if (end === 'lost before') throw new TypeError('fetch failed')
            const answer = await mock.handle(request)
            if (end === 'lost after') throw new TypeError('fetch failed')
            return end === 'broken' ? new Response('', { status: 502 }) : answer
          },
        })
        await Promise.all(
          calls.map(({ limit, what }) => {
            switch (what) {
              case 'jobs':
                return client.jobs.search.safe({ ...search, limit })
              case 'companies':
                return client.companies.search.safe({ limit })
              case 'reveal':
                return client.companies.reveal.safe({ company_ids: company_ids.slice(0, limit) })
              case 'replay':
                return client.jobs.search.safe(
                  { ...search, limit: 2 },
                  { idempotencyKey: 'again', maxCredits: 2 },
                )
              default:
                return what satisfies never
            }
          }),
        )
        const { reserved, spent } = client.meter
        expect(spent.api + reserved.api).toBeLessThanOrEqual(budget)
        await client.meter.sync({ grace: 0 })
        expect(client.meter.reserved).toEqual({ api: 0, company: 0 })
        expect(client.meter.spent).toEqual(await spentOf(mock))
        await mock.verify.invariants()
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)

test('a hold pays the calls of the client that it made, and what is left of it comes back', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const client = createClient(mock.client())
  {
    await using held = await client.hold('api', 20)
    expect((await client.credits.balance()).data.balances.api.held).toBe(20)
    await held.jobs.search({ ...search, limit: 5 })
    expect((await client.credits.balance()).data.balances.api).toMatchObject({ held: 15, used: 5 })
    await expect(held.jobs.search({ ...search, limit: 16 })).rejects.toMatchObject({ source: 'client' })
  }
  expect((await client.credits.balance()).data.balances.api).toMatchObject({ held: 0, used: 5 })
  expect(client.meter.spent.api).toBe(5)
  await mock.verify.invariants()
})

test('a walk goes through all pages within its credits, and on from its cursor', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const client = createClient(mock.client())
  const first = client.jobs.search.items({ ...search, limit: 4 }, { maxCredits: 10 })
  const ids: number[] = []
  for await (const { id } of first) ids.push(id)
  expect(first.summary).toMatchObject({ stopped: 'budget', items: 10, cost: 10, pages: 3 })
  const second = client.jobs.search.items({ ...search, cursor: first.summary.cursor }, { maxItems: 5 })
  for await (const { id } of second) ids.push(id)
  expect(new Set(ids).size).toBe(15)
  expect(await spentOf(mock)).toMatchObject({ api: 15 })
})

test('an answer that is cut off by the network after the charge is asked for again and charged once', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const { close, url } = await listen(mock)
  const proxy = await cutFirstAnswer(Number(new URL(url).port))
  try {
    const client = createClient({
      apiKey: mock.client().apiKey,
      baseUrl: `http://127.0.0.1:${proxy.port}`,
      logLevel: 'error',
    })
    const { credits } = await client.jobs.search({ ...search, limit: 5 })
    expect(credits).toMatchObject({ cost: 5, replayed: true, settled: true, known: true })
    expect(credits.attempts.map(({ status }) => status)).toEqual([null, 200])
    expect(client.meter.spent.api).toBe(5)
    expect(await spentOf(mock)).toMatchObject({ api: 5 })
  } finally {
    proxy.server.close()
    await close()
  }
})

/** A proxy that breaks the first connection when its answer comes. */
async function cutFirstAnswer(target: number): Promise<{ server: Server; port: number }> {
  let connections = 0
  const server = createServer((socket) => {
    const isCut = (connections += 1) === 1
    const upstream = connect(target, '127.0.0.1')
    socket.pipe(upstream)
    if (isCut) upstream.once('data', () => socket.resetAndDestroy())
    else upstream.pipe(socket)
    for (const one of [socket, upstream]) one.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { server, port: address.port }
}
