import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import type { WalkSummary } from './core/walk-summary.ts'
import { networkError, paidAnswer, refusal } from './testing/stub-server.ts'

const search = { posted_at_max_age_days: 7, limit: 5 }

/** Serves jobs at one credit each. The same key with the same request is charged once; with another one it is a 409. */
function jobServer(count: number, available = Infinity) {
  const byKey = new Map<
    string,
    { readonly asked: string; readonly ids: readonly number[]; readonly next: string | null }
  >()
  const server = {
    charged: 0,
    requests: 0,
    /** The answers to these requests are lost after the charge. */
    lost: new Set<number>(),
    async fetch(request: Request): Promise<Response> {
      const body = await request.text()
      const { cursor, limit } = parseSearch(JSON.parse(body))
      const key = request.headers.get('idempotency-key') ?? ''
      const asked = `${body} ${request.headers.get('credits-max')}`
      server.requests += 1
      const known = byKey.get(key)
      if (known && known.asked !== asked) return refusal(409, 'idempotency_key_reused')
      const start = Number(cursor ?? 0)
      const end = Math.min(count, start + limit)
      const left = available - server.charged
      if (!known && end - start > left)
        return refusal(402, 'insufficient_credits', { kind: 'api', required: limit, available: left })
      const ids = Array.from({ length: end - start }, (_, index) => start + index)
      const page = known ?? { asked, ids, next: end < count ? `${end}` : null }
      if (!known) server.charged += ids.length
      byKey.set(key, page)
      if (server.lost.delete(server.requests)) throw networkError()
      const answer = paidAnswer(page.ids.length, {
        'credits-charge': `chg_${page.ids[0]}`,
        ...(known && { 'credits-replayed': '?1' }),
      })
      const data = page.ids.map((id) => ({ id }))
      return Response.json({ metadata: { next_cursor: page.next }, data }, { headers: answer.headers })
    },
  }
  return server
}

function parseSearch(body: unknown): { readonly limit: number; readonly cursor?: string } {
  return body as { readonly limit: number; readonly cursor?: string }
}

function open(server: Pick<ReturnType<typeof jobServer>, 'fetch'>, options: Partial<ClientOptions> = {}) {
  const once = { retry: { attempts: 1 }, logLevel: 'error' } as const
  return createClient({ apiKey: 'k', baseUrl: 'https://api.test', fetch: server.fetch, ...once, ...options })
}

/** As a program keeps it between two runs. */
function keep(summary: Readonly<WalkSummary>): WalkSummary['resume'] {
  return JSON.parse(JSON.stringify(summary.resume))
}

describe('a walk that is gone on with', () => {
  it('asks for the page whose answer was lost under its key, and pays it once', async () => {
    const server = jobServer(20)
    server.lost.add(3)
    const first = open(server).jobs.search.items(search)
    const ids: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const { id } of first) ids.push(id)
    }
    await expect(read()).rejects.toMatchObject({ name: 'ConnectionError', credits: { settled: false } })
    expect(first.summary).toMatchObject({ items: 10, cost: 10, settled: false, cursor: '10' })
    const second = open(server).jobs.search.items(search, { resume: keep(first.summary) })
    for await (const { id } of second) ids.push(id)
    expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => index))
    expect(server.charged).toBe(20)
    expect(second.summary).toMatchObject({ stopped: 'end', resume: null, settled: true, cost: 10 })
  })

  it('does so within the same exact budget', async () => {
    const server = jobServer(20)
    server.lost.add(4)
    const client = open(server, { budget: { api: 20 } })
    const first = client.jobs.search.pages(search)
    const read = async (): Promise<void> => {
      for await (const _ of first);
    }
    await expect(read()).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(client.meter.remaining('api')).toBe(0)
    const second = client.jobs.search.pages(search, { resume: keep(first.summary) })
    for await (const _ of second);
    expect(second.summary).toMatchObject({ stopped: 'end', items: 5 })
    expect([client.meter.spent.api, server.charged]).toEqual([20, 20])
  })

  it('loses no item of a page that was left in its middle, and does not pay it again', async () => {
    const server = jobServer(12)
    const first = open(server).jobs.search.items(search)
    const ids: unknown[] = []
    for await (const { id } of first) {
      ids.push(id)
      if (id === 6) break
    }
    expect(first.summary).toMatchObject({
      stopped: null,
      items: 7,
      cost: 10,
      resume: { cursor: '5', skip: 2 },
    })
    const second = open(server).jobs.search.items(search, { resume: keep(first.summary), maxItems: 2 })
    for await (const { id } of second) ids.push(id)
    const third = open(server).jobs.search.items(search, { resume: keep(second.summary) })
    for await (const { id } of third) ids.push(id)
    expect(ids).toEqual(Array.from({ length: 12 }, (_, index) => index))
    expect(server.charged).toBe(12)
    expect([first, second, third].map(({ summary }) => summary.cost)).toEqual([10, 0, 2])
  })

  it('says that the page it was aborted in may have been charged', async () => {
    const controller = new AbortController()
    const hanging = async (request: Request): Promise<Response> => {
      setTimeout(() => controller.abort(), 5)
      return new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      )
    }
    const walk = open({ fetch: hanging }).jobs.search.pages(search, { signal: controller.signal })
    for await (const _ of walk);
    expect(walk.summary).toMatchObject({
      stopped: 'abort',
      settled: false,
      resume: { cursor: null, limit: 5, idempotencyKey: expect.any(String) },
    })
  })
})

describe('a walk', () => {
  it('buys no page twice when it is looped over twice', async () => {
    const server = jobServer(12)
    const walk = open(server).jobs.search.items(search)
    const ids: unknown[] = []
    for await (const { id } of walk) ids.push(id)
    for await (const { id } of walk) ids.push(id)
    expect(ids).toHaveLength(12)
    expect(server.requests).toBe(3)
  })

  it('takes what the balance still pays, and then says that there is too little', async () => {
    const server = jobServer(20, 9)
    const walk = open(server).jobs.search.items(search)
    const read = async (): Promise<void> => {
      for await (const _ of walk);
    }
    await expect(read()).rejects.toMatchObject({ name: 'InsufficientCreditsError', available: 0 })
    expect(walk.summary).toMatchObject({ items: 9, cost: 9, settled: true, resume: { cursor: '9', skip: 0 } })
  })

  it.each([null, {}, [], { data: 'no' }])(
    'keeps the receipt of an answer that is no page: %j',
    async (body) => {
      const answer = Response.json(body, { headers: paidAnswer(5).headers })
      const walk = open({ fetch: async () => answer.clone() }).jobs.search.items(search)
      const read = async (): Promise<void> => {
        for await (const _ of walk);
      }
      await expect(read()).rejects.toMatchObject({ name: 'ResponseParseError', credits: { cost: 5 } })
    },
  )

  it('ends when a cursor leads to itself', async () => {
    const page = Response.json(
      { metadata: { next_cursor: 'a' }, data: [] },
      { headers: paidAnswer(5).headers },
    )
    const walk = open({ fetch: async () => page.clone() }).jobs.search.pages({ ...search, cursor: 'a' })
    for await (const _ of walk);
    expect(walk.summary).toMatchObject({ stopped: 'end', pages: 1 })
  })
})

describe('a client of a hold', () => {
  const hold = Response.json({ hold: { id: 'hld_1' }, charge_id: null, available: 5 })

  it('is paid by it whatever the options leave open', async () => {
    const requests: Request[] = []
    const held = await open({
      fetch: async (request) => {
        requests.push(request)
        return request.url.endsWith('/holds') ? hold.clone() : paidAnswer(1)
      },
    }).hold('api', 5)
    await held.jobs.search(search, parseOptions({ hold: undefined }))
    expect(requests.at(-1)?.headers.get('credits-hold')).toBe('hld_1')
  })

  it.each([
    [500, 'rejects'],
    [409, 'resolves'],
  ] as const)('says when the hold could not be given back: %i', async (status, outcome) => {
    const held = await open({
      fetch: async ({ url }) => (url.endsWith('/holds') ? hold.clone() : refusal(status, 'hold_ended')),
    }).hold('api', 5)
    const [ended] = await Promise.allSettled([held[Symbol.asyncDispose]()])
    expect(ended.status).toBe(outcome === 'rejects' ? 'rejected' : 'fulfilled')
  })
})

function parseOptions(options: object): object {
  return options
}
