import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { networkError, paidAnswer, stubServer } from './testing/stub-server.ts'

/** Serves so many jobs, page by page, at one credit each, within `Credits-Max`. */
function jobServer(count: number) {
  const asked: { limit: number; cursor?: string | null }[] = []
  return {
    asked,
    async fetch(request: Request): Promise<Response> {
      const { cursor, limit } = parseSearch(await request.json())
      asked.push({ limit, ...(cursor === undefined ? {} : { cursor }) })
      const start = Number(cursor ?? 0)
      const max = Number(request.headers.get('credits-max') ?? limit)
      const end = Math.min(count, start + Math.min(limit, max))
      const data = Array.from({ length: end - start }, (_, index) => ({ id: start + index }))
      return Response.json(
        { metadata: { next_cursor: end < count ? String(end) : null }, data },
        {
          headers: {
            'credits-cost': String(data.length),
            'credits-kind': 'api',
            'credits-remaining': '1000',
            ...(data.length > 0 && { 'credits-charge': `chg_${start}` }),
          },
        },
      )
    },
  }
}

function parseSearch(body: unknown): { readonly limit: number; readonly cursor?: string | null } {
  return body as { limit: number; cursor?: string | null }
}

function open(
  server: { fetch: (request: Request) => Promise<Response> },
  options: Partial<ClientOptions> = {},
) {
  return createClient({
    apiKey: 'k',
    baseUrl: 'https://api.test',
    fetch: server.fetch,
    logLevel: 'error',
    ...options,
  })
}

const search = { posted_at_max_age_days: 7, limit: 10 }

describe('a walk', () => {
  it('asks for a page that costs the same however long it is as long as the plan allows', async () => {
    const server = stubServer(paidAnswer(3), paidAnswer(3, { 'credits-cost': '?' }))
    const { technologies } = open(server).companies
    const company = { company_domain: 'example.com' }
    const known = technologies.pages(company, { maxItems: 7 })
    for await (const page of known) expect(page.ok).toBe(true)
    const unknown = technologies.pages(company)
    for await (const page of unknown) expect(page.credits.known).toBe(false)
    expect(await server.bodies()).toEqual([{ ...company, limit: 7 }, company])
    // Unknown counts as the most that it could cost.
    expect([known.summary.cost, unknown.summary.cost]).toEqual([3, 3])
  })

  it('goes to the end, and says so', async () => {
    const server = jobServer(25)
    const pages = open(server).jobs.search.pages(search)
    const sizes: number[] = []
    for await (const { credits, data } of pages) {
      sizes.push(data.data.length)
      expect(credits.cost).toBe(data.data.length)
    }
    expect(sizes).toEqual([10, 10, 5])
    expect(pages.summary).toEqual({
      stopped: 'end',
      cursor: null,
      resume: null,
      settled: true,
      pages: 3,
      items: 25,
      cost: 25,
    })
  })

  it('asks for no more than is wanted', async () => {
    const server = jobServer(100)
    const items = open(server).jobs.search.items(search, { maxItems: 23 })
    const ids: unknown[] = []
    for await (const { id } of items) ids.push(id)
    expect(ids).toHaveLength(23)
    expect(server.asked.map(({ limit }) => limit)).toEqual([10, 10, 3])
    expect(items.summary).toMatchObject({ stopped: 'limit', cursor: '23', cost: 23 })
  })

  it('asks for no more than can be paid, and stops before the page that would overspend', async () => {
    const server = jobServer(100)
    const walk = open(server).jobs.search.pages(search, { maxCredits: 14 })
    for await (const _ of walk);
    expect(server.asked.map(({ limit }) => limit)).toEqual([10, 4])
    expect(walk.summary).toMatchObject({ stopped: 'budget', cursor: '14', pages: 2, items: 14, cost: 14 })
  })

  it('stops at the budget of the client, and goes on from the cursor', async () => {
    const server = jobServer(30)
    const first = open(server, { budget: { api: 12 } }).jobs.search.items(search)
    const ids: unknown[] = []
    for await (const { id } of first) ids.push(id)
    expect(first.summary).toMatchObject({ stopped: 'budget', cursor: '12' })
    const second = open(server).jobs.search.items({ ...search, cursor: first.summary.cursor })
    for await (const { id } of second) ids.push(id)
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => index))
  })

  it('stops when it is aborted, between pages and within one', async () => {
    const server = jobServer(100)
    const controller = new AbortController()
    const walk = open(server).jobs.search.pages(search, { signal: controller.signal })
    for await (const _ of walk) controller.abort()
    expect(walk.summary).toMatchObject({ stopped: 'abort', cursor: '10', pages: 1 })

    const hanging = new AbortController()
    const stuck = open({
      fetch: async (request) => {
        setTimeout(() => hanging.abort(), 1)
        return new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason)),
        )
      },
    }).jobs.search.pages(search, { signal: hanging.signal })
    for await (const _ of stuck);
    expect(stuck.summary.stopped).toBe('abort')
  })

  it('throws what went wrong, and keeps the cursor to go on from', async () => {
    const server = jobServer(100)
    let pages = 0
    const failing = {
      fetch: async (request: Request) =>
        (pages += 1) > 2 ? Promise.reject(networkError()) : server.fetch(request),
    }
    const walk = open(failing, { retry: { attempts: 1 } }).jobs.search.pages(search)
    const read = async (): Promise<void> => {
      for await (const _ of walk);
    }
    await expect(read()).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(walk.summary).toMatchObject({ stopped: null, cursor: '20', items: 20 })
  })

  it('leaves with the loop', async () => {
    const server = jobServer(100)
    const walk = open(server).jobs.search.items(search)
    for await (const { id } of walk) if (id === 3) break
    expect(server.asked).toHaveLength(1)
    expect(walk.summary).toMatchObject({ stopped: null, cursor: '10' })
  })
})
