import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { AbortedError } from './errors/no-answer-errors.ts'
import { type Fate, fakeLedger } from './testing/fake-ledger.ts'

const search = { posted_at_max_age_days: 7, limit: 5 }

function open(...fates: readonly Fate[]) {
  const ledger = fakeLedger((index) => fates[index] ?? 'answered')
  const client = createClient({
    apiKey: 'scrip_test_1',
    baseUrl: 'https://api.test',
    fetch: ledger.fetch,
    budget: { api: 30 },
    timeout: 50,
    retry: { attempts: 1 },
    logLevel: 'error',
  })
  return { client, ledger }
}

/** The answer to the first search is lost, and those to the others come late. */
function openSlow(onBalance: () => void = () => {}) {
  const ledger = fakeLedger((index) => (index === 0 ? 'lost after' : 'answered'))
  const client = createClient({
    apiKey: 'k',
    baseUrl: 'https://api.test',
    retry: { attempts: 1 },
    logLevel: 'error',
    async fetch(request) {
      if (request.url.endsWith('/balance')) onBalance()
      const answer = await ledger.fetch(request)
      if (request.method === 'POST') await new Promise((resolve) => setTimeout(resolve, 30))
      return answer
    },
  })
  return { client, ledger }
}

describe('the meter', () => {
  it('counts a charge once, however often the caller repeats its key', async () => {
    const { client } = open()
    for (let time = 0; time < 3; time += 1) {
      const { credits } = await client.jobs.search(search, { idempotencyKey: 'night-7' })
      expect(credits).toMatchObject({ cost: 5, replayed: time > 0 })
    }
    expect(client.meter.spent).toEqual({ api: 5, company: 0 })
  })

  it('does not take the headers of a 429 for those of the attempt that was lost after it', async () => {
    const ledger = fakeLedger((index) => (index === 0 ? 'limited' : 'lost after'))
    const client = createClient({
      apiKey: 'k',
      baseUrl: 'https://api.test',
      fetch: ledger.fetch,
      budget: { api: 30 },
      retry: { attempts: 2 },
    })
    const result = await client.jobs.search.safe(search)
    expect(result).toMatchObject({ ok: false, credits: { cost: null, settled: false } })
    expect(client.meter.reserved.api).toBe(5)
  })

  it.each([
    ['lost after', 5],
    ['broken', 5],
    ['never answered', 5],
    ['lost before', 0],
  ] as const)('finds out by a sync that a call that was %s cost %i', async (fate, cost) => {
    const { client } = open('answered', fate)
    await client.jobs.search(search)
    const result = await client.jobs.search.safe(search)
    expect(result).toMatchObject({ ok: false, credits: { settled: false } })
    expect(client.meter.reserved.api).toBe(5)
    await client.meter.sync()
    expect(client.meter.spent.api).toBe(5 + cost)
    // The server may be at work on it still.
    expect(client.meter.reserved.api).toBe(5 - cost)
    await client.meter.sync({ grace: 0 })
    expect(client.meter.reserved.api).toBe(0)
    expect(client.meter.spent.api).toBe(5 + cost)
  })

  it('does not take the charge of a call under way for that of a lost one', async () => {
    const { client, ledger } = openSlow()
    // Nothing is unknown yet; what a sync loads at its first use is there then.
    await client.meter.sync()
    await client.jobs.search.safe(search)
    const underway = client.jobs.search(search)
    await expect.poll(() => ledger.charges.length, { interval: 1 }).toBe(2)
    await Promise.all([underway, client.meter.sync()])
    expect(client.meter.spent.api).toBe(10)
    expect(ledger.total()).toBe(10)
  })

  it('lets paid calls that begin while it looks wait', async () => {
    const begun: Promise<unknown>[] = []
    const { client, ledger } = openSlow(() => begun.push(client.jobs.search(search)))
    await client.jobs.search.safe(search)
    await client.meter.sync()
    await Promise.all(begun)
    expect(begun).toHaveLength(1)
    expect(client.meter.spent.api).toBe(10)
    expect(ledger.total()).toBe(10)
  })

  it('keeps what is unknown when the list cannot be had', async () => {
    const { client, ledger } = open('lost after')
    await client.jobs.search.safe(search)
    const failing = createClient({
      apiKey: 'k',
      baseUrl: 'https://api.test',
      retry: { attempts: 1 },
      budget: { api: 5 },
      fetch: async (request) =>
        request.method === 'POST' ? ledger.fetch(request) : Promise.reject(new TypeError('fetch failed')),
    })
    await expect(failing.meter.sync()).resolves.toBeUndefined()
    await failing.jobs.search.safe(search, { signal: AbortSignal.abort() })
    expect(failing.meter.reserved.api).toBe(0)
  })

  it('keeps no more than so many unknown calls when no budget depends on them', async () => {
    const client = createClient({
      apiKey: 'k',
      baseUrl: 'https://api.test',
      fetch: async () => Response.json({ data: [] }),
    })
    for (let index = 0; index < 1100; index += 1) await client.jobs.search(search, { maxCredits: 1 })
    expect(client.meter.reserved.api).toBe(1000)
  })

  it('keeps the reservation of a call that was aborted on its way', async () => {
    const { client } = open('never answered')
    const controller = new AbortController()
    const call = client.jobs.search(search, { signal: controller.signal })
    setTimeout(() => controller.abort(), 5)
    await expect(call).rejects.toBeInstanceOf(AbortedError)
    expect(client.meter.reserved.api).toBe(5)
  })
})

describe('a scope', () => {
  it('has a budget of its own within that of its parent', async () => {
    const { client } = open()
    const scope = client.scope({ label: 'night', budget: { api: 8 } })
    await scope.jobs.search(search)
    expect(scope.meter.remaining('api')).toBe(3)
    expect(client.meter.spent.api).toBe(5)
    await expect(scope.jobs.search(search)).rejects.toMatchObject({
      source: 'client',
      available: 3,
      required: 5,
    })
    const wide = client.scope({ label: 'wide', budget: { api: 1000 } })
    expect(wide.meter.remaining('api')).toBe(25)
    expect(wide.scope({ label: 'deep' }).meter.remaining('api')).toBe(25)
  })

  it('pays nothing more after its end', async () => {
    const { client, ledger } = open()
    let ended: ReturnType<typeof client.scope>
    {
      using run = client.scope({ label: 'night', budget: { api: 8 } })
      ended = run
      await run.jobs.search(search)
    }
    await expect(ended.jobs.search({ ...search, limit: 1 })).rejects.toMatchObject({ source: 'client' })
    expect(ledger.arrived).toBe(1)
  })
})

describe('events', () => {
  it('tell of each paid call, of a budget that stopped one, and nothing after they are taken off', async () => {
    const { client } = open()
    const told: unknown[] = []
    const off = client.on('credits', ({ credits, operation }) => told.push([operation, credits.cost]))
    client.on('budget', ({ available, required }) => told.push([required, available]))
    await client.jobs.search(search)
    await client.jobs.search.safe({ ...search, limit: 26 })
    off()
    await client.jobs.search(search)
    expect(told).toEqual([
      ['jobs.search', 5],
      [26, 25],
    ])
  })

  it('never fail a paid call', async () => {
    const { client } = open()
    client.on('credits', () => {
      throw new Error('A listener that throws.')
    })
    client.on('credits', () => Promise.reject(new Error('A listener that rejects.')))
    await expect(client.jobs.search(search)).resolves.toMatchObject({ ok: true })
  })

  it('say once that credits are low, and again after there were more', async () => {
    const left = [12, 9, 8, 11, 7]
    let index = 0
    const client = createClient({
      apiKey: 'k',
      baseUrl: 'https://api.test',
      lowCredits: { api: 10 },
      fetch: async () => {
        const headers = {
          'credits-cost': '1',
          'credits-kind': 'api',
          'credits-remaining': String(left[index++]),
        }
        return Response.json({ data: [] }, { headers })
      },
    })
    const told: number[] = []
    client.on('lowCredits', ({ remaining }) => told.push(remaining))
    for (const _ of left) await client.jobs.search(search)
    expect(told).toEqual([9, 7])
  })
})
