import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from './client.ts'
import type { Fetch } from './core/base-client-options.ts'
import { networkError, paidAnswer, refusal } from './testing/stub-server.ts'

const search = { posted_at_max_age_days: 7, limit: 5 }

interface Listed {
  readonly id: string
  readonly amount: number
  readonly operation?: string
  readonly kind?: string
  readonly charged_at?: string
}

/** Loses the answers of the first paid calls, and lists the charges that it is given. */
function open(listed: () => readonly Listed[] | Response, options: { lost?: number; fetch?: Fetch } = {}) {
  let paid = 0
  const keys: (string | null)[] = []
  const client = createClient({
    apiKey: 'k',
    baseUrl: 'https://api.test',
    retry: { attempts: 1 },
    budget: { api: 30 },
    logLevel: 'error',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/v1/credits/balance') return Response.json({ as_of: new Date().toISOString() })
      if (pathname === '/v1/credits/charges') {
        const charges = listed()
        if (charges instanceof Response) return charges
        const data = charges.map((one) => ({
          kind: 'api',
          operation: 'searchJobs',
          charged_at: new Date().toISOString(),
          ...one,
        }))
        return Response.json({ data, next_cursor: null })
      }
      keys.push(request.headers.get('idempotency-key'))
      if ((paid += 1) <= (options.lost ?? 1)) throw networkError()
      return options.fetch?.(request) ?? paidAnswer(5, { 'credits-charge': 'chg_1' })
    },
  })
  return { client, keys }
}

afterEach(() => vi.useRealTimers())

describe('a sync', () => {
  it('keeps aside what the server may still charge', async () => {
    const listed: Listed[] = []
    const { client } = open(() => listed)
    await client.jobs.search.safe(search)
    await client.meter.sync()
    expect(client.meter.reserved.api).toBe(5)
    listed.push({ id: 'chg_late', amount: 5 })
    await client.meter.sync()
    expect([client.meter.reserved.api, client.meter.spent.api]).toEqual([0, 5])
  })

  it('finds the charge although the clock was set back meanwhile', async () => {
    const at = new Date()
    const { client } = open(() => [{ id: 'chg_1', amount: 5, charged_at: at.toISOString() }])
    vi.useFakeTimers({ toFake: ['Date'], now: at })
    await client.jobs.search.safe(search)
    vi.setSystemTime(at.getTime() - 5000)
    const asked = vi.spyOn(globalThis, 'Date')
    await client.meter.sync()
    asked.mockRestore()
    expect(client.meter.spent.api).toBe(5)
  })

  it('takes no charge of another operation, and none of before the call', async () => {
    const old = new Date(Date.now() - 60_000).toISOString()
    const { client } = open(() => [
      { id: 'chg_1', amount: 5, operation: 'captureHold' },
      { id: 'chg_2', amount: 3, operation: 'searchCompanies' },
      { id: 'chg_3', amount: 5, charged_at: old },
    ])
    await client.jobs.search.safe(search)
    await client.meter.sync({ grace: 0 })
    expect(client.meter.spent.api).toBe(0)
  })

  it('gives each scope its own charge', async () => {
    const { client } = open(
      () => [
        { id: 'chg_2', amount: 3, operation: 'searchCompanies' },
        { id: 'chg_1', amount: 3 },
      ],
      { lost: 2 },
    )
    const [first, second] = [client.scope({ label: 'first' }), client.scope({ label: 'second' })]
    await first.jobs.search.safe({ ...search, limit: 3 })
    await second.companies.search.safe({ limit: 1 })
    await client.meter.sync()
    expect([first.meter.spent.api, second.meter.spent.api, client.meter.spent.api]).toEqual([3, 3, 6])
  })

  it('that fails fails no other call', async () => {
    const { client } = open(() => refusal(401, 'key_revoked'))
    await client.jobs.search.safe(search)
    const [synced, answered] = await Promise.allSettled([client.meter.sync(), client.jobs.search(search)])
    expect([synced.status, answered.status]).toEqual(['rejected', 'fulfilled'])
  })

  it('is waited for no longer than the call may take', async () => {
    const { client } = open(() => [], { fetch: () => new Promise(() => {}) })
    await client.jobs.search.safe(search)
    const underway = client.jobs.search.safe(search, { timeout: 200 })
    const syncing = client.meter.sync()
    const waiting = await client.jobs.search.safe({ ...search, limit: 1 }, { deadline: 20 })
    expect(waiting).toMatchObject({ error: { name: 'TimeoutError' }, credits: { cost: 0, attempts: [] } })
    await Promise.all([underway, syncing])
  })

  it('ends although the list names itself as its next page', async () => {
    const { client } = open(() => Response.json({ data: [], next_cursor: 'again' }))
    await client.jobs.search.safe(search)
    await client.meter.sync({ grace: 0 })
    expect(client.meter.reserved.api).toBe(0)
  })
})

describe('a lost call that is repeated under its key', () => {
  it('is paid out of what it had set aside', async () => {
    const { client, keys } = open(() => [])
    const whole = { ...search, limit: 30 }
    const failed = await client.jobs.search.safe(whole)
    expect(failed.ok).toBe(false)
    const { idempotencyKey } = failed.credits
    expect(idempotencyKey).toBe(keys[0])
    const { credits } = await client.jobs.search(whole, { idempotencyKey: idempotencyKey ?? '' })
    expect(credits.cost).toBe(5)
    expect(keys[1]).toBe(keys[0])
    expect([client.meter.spent.api, client.meter.reserved.api]).toEqual([5, 0])
  })

  it('stays in doubt when it is refused for another reason', async () => {
    const { client } = open(() => [], { fetch: async () => refusal(429, 'rate_limited') })
    const options = { idempotencyKey: 'night-7' }
    await client.jobs.search.safe(search, options)
    const again = await client.jobs.search.safe(search, options)
    expect(again).toMatchObject({ status: 429, credits: { known: false, cost: null, settled: false } })
    expect(client.meter.reserved.api).toBe(5)
  })
})

describe('a scope', () => {
  it('says that it has ended', async () => {
    const { client } = open(() => [], { lost: 0 })
    const scope = client.scope({ label: 'night', budget: { api: 8 } })
    scope[Symbol.dispose]()
    await expect(scope.jobs.search(search)).rejects.toMatchObject({
      message: 'The scope has ended.',
      available: 0,
    })
    expect(scope.meter.remaining('api')).toBe(0)
  })
})
